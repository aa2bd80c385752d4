package quebec.monprojet.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Properties;

/**
 * Keeps mails in a folder, one file each, where no mail relay is configured. The same letter taken
 * twice is one file.
 */
final class KeptPost implements Post {

    static final String SUFFIX = ".eml";

    private final Path folder;
    private final Sender from;
    private final Clock clock;

    KeptPost(Path folder, Sender from, Clock clock) {
        this.folder = folder;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public void take(Mail mail) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "", ".draft");
            try {
                try (OutputStream out = Files.newOutputStream(draft)) {
                    Mime.of(mail, from, clock.instant(), Session.getInstance(new Properties()))
                            .writeTo(out);
                }
                Files.move(
                        draft, folder.resolve(nameOf(mail)), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (MessagingException | IOException e) {
            throw new MailNotTaken("A mail cannot be kept", e);
        }
    }

    private static String nameOf(Mail mail) {
        return mail.id().substring(0, mail.id().indexOf('@')) + SUFFIX;
    }
}
