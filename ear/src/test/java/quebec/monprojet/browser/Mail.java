package quebec.monprojet.browser;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter as its reader sees it. */
public record Mail(Path file, MimeMessage message) {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern CODE = Pattern.compile("(?m)^\\s*(\\d{3}\\s?\\d{3,5})\\s*$");

    public String subject() {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException("A letter has no subject", e);
        }
    }

    public String text() {
        return part(message, "text/plain").map(Mail::string).orElseThrow();
    }

    /** The first link of the letter. */
    public String link() {
        Matcher link = ADDRESS.matcher(text());
        if (!link.find()) {
            throw new AssertionError("No link in: " + text());
        }
        return link.group();
    }

    /** The code that stands on a line of its own. */
    public String code() {
        Matcher code = CODE.matcher(text());
        if (!code.find()) {
            throw new AssertionError("No code in the letter");
        }
        return code.group(1);
    }

    /** The document enclosed. */
    public byte[] pdf() {
        return part(message, "application/pdf").map(Mail::bytes).orElseThrow();
    }

    private static Optional<Part> part(Part within, String type) {
        try {
            if (within.isMimeType(type)) {
                return Optional.of(within);
            }
            if (!(within.getContent() instanceof Multipart parts)) {
                return Optional.empty();
            }
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                Optional<Part> found = part(part, type);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A letter cannot be taken apart", e);
        }
    }

    private static String string(Part part) {
        return new String(bytes(part), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Part part) {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A letter cannot be read", e);
        } catch (MessagingException e) {
            throw new IllegalStateException("A letter cannot be read", e);
        }
    }
}
