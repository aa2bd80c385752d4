package quebec.monprojet.correspondence;

import java.util.List;
import java.util.regex.Pattern;
import quebec.monprojet.account.Language;

/**
 * A letter as it leaves. Nothing that ends up in a header may hold a control character: a line feed
 * there would let its author write headers of his own (RFC 5322 §2.2).
 *
 * @param id the Message-ID without its angle brackets: the same at every try, so that a mail sent
 *     twice is recognised as one
 */
record Mail(
        String id,
        String to,
        Language language,
        String subject,
        String plain,
        String html,
        List<Attachment> attachments) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+@[A-Za-z0-9.-]+");
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\p{Cntrl}\\s<>,;:\"]+@[^\\p{Cntrl}\\s<>,;:\"@]+");
    private static final Pattern ONE_LINE =
            Pattern.compile("[^\\p{Cntrl}\\u0085\\u2028\\u2029]{1,200}");

    Mail {
        require(ID, id, "Message-ID");
        require(ADDRESS, to, "address");
        require(ONE_LINE, subject, "subject");
        attachments = List.copyOf(attachments);
    }

    private static void require(Pattern form, String value, String what) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException("not usable in a header: " + what);
        }
    }
}
