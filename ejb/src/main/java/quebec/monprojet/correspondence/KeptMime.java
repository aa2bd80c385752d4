package quebec.monprojet.correspondence;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link Mime} wrote. */
final class KeptMime {

    private final List<KeptLetter.Enclosure> enclosures = new ArrayList<>();
    private String plain = "";
    private String html = "";

    private KeptMime() {}

    static KeptLetter read(String id, InputStream stream) throws MessagingException, IOException {
        MimeMessage mime = new MimeMessage(Session.getInstance(new Properties()), stream);
        KeptMime parts = new KeptMime();
        parts.take(mime);
        return new KeptLetter(
                id,
                addressee(mime),
                orEmpty(mime.getSubject()),
                mime.getSentDate().toInstant(),
                orEmpty(mime.getHeader("Content-Language", null)),
                parts.plain,
                parts.html,
                parts.enclosures);
    }

    private void take(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart each = several.getBodyPart(i);
                take(each);
            }
        } else if (part.getFileName() != null) {
            try (InputStream bytes = part.getInputStream()) {
                enclosures.add(
                        new KeptLetter.Enclosure(
                                part.getFileName(), mediaType(part), bytes.readAllBytes()));
            }
        } else if (part.isMimeType("text/html")) {
            html = content.toString();
        } else if (part.isMimeType("text/plain")) {
            plain = content.toString();
        }
    }

    private static String addressee(MimeMessage mime) throws MessagingException {
        return mime.getRecipients(Message.RecipientType.TO)[0] instanceof InternetAddress to
                ? to.getAddress()
                : "";
    }

    private static String mediaType(Part part) throws MessagingException {
        String type = part.getContentType();
        int parameters = type.indexOf(';');
        return parameters < 0 ? type : type.substring(0, parameters).strip();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
