package quebec.monprojet.account;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that a mail server takes as it stands: no quotes, comments, line ends nor second
 * recipient can hide in it. Two spellings that differ by case are one address.
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                            + "[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    public MailAddress {
        int at = value.lastIndexOf('@');
        if (value.length() > LONGEST
                || at < 1
                || at > LONGEST_LOCAL_PART
                || !LOCAL.matcher(value.substring(0, at)).matches()
                || !DOMAIN.matcher(value.substring(at + 1)).matches()) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /** Reads what a person typed; spaces around it do not count, accents in the domain do. */
    public static Optional<MailAddress> typed(String text) {
        if (text.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        var stripped = text.strip();
        int at = stripped.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        try {
            var domain = IDN.toASCII(stripped.substring(at + 1));
            return Optional.of(new MailAddress(stripped.substring(0, at) + "@" + domain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether what a person typed has accents before its at sign, where no letter can be sent. */
    public static boolean isAccented(String text) {
        int at = text.lastIndexOf('@');
        return at > 0 && text.strip().chars().limit(at).anyMatch(letter -> letter > 127);
    }

    /** Whether both are one address, however they are spelled. */
    public boolean isSameAs(MailAddress other) {
        return key().equals(other.key());
    }

    /** What two spellings of one address have in common. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "(an address)";
    }
}
