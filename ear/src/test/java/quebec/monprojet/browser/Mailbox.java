package quebec.monprojet.browser;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import quebec.monprojet.fixture.Patience;

/** What came to one address; the server keeps its mail in a folder. Each letter is taken once. */
public final class Mailbox {

    private final Path folder;
    private final String address;
    private final Set<Path> taken = new HashSet<>();

    Mailbox(Path folder, String address) {
        this.folder = folder;
        this.address = address;
    }

    /** The next letter that nobody took yet, when it has come; the oldest first. */
    public Mail next() {
        return Patience.seen(
                "a letter to " + address, () -> arrived().stream().findFirst().map(this::taking));
    }

    /** The next letter about this, whatever else came. */
    public Mail nextAbout(String words) {
        return next("about " + words, mail -> mail.subject().contains(words));
    }

    /** The next letter in which this stands, whatever else came. */
    public Mail nextSaying(String words) {
        return next("saying " + words, mail -> mail.text().contains(words));
    }

    private Mail next(String which, Predicate<Mail> meant) {
        return Patience.seen(
                "a letter to " + address + " " + which,
                () -> arrived().stream().filter(meant).findFirst().map(this::taking));
    }

    private Mail taking(Mail mail) {
        taken.add(mail.file());
        return mail;
    }

    private List<Mail> arrived() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .filter(file -> !taken.contains(file))
                    .sorted(Comparator.comparing(Mailbox::age))
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The kept mail cannot be read", e);
        }
    }

    private Optional<Mail> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            boolean ours =
                    message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
            return ours ? Optional.of(new Mail(file, message)) : Optional.empty();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("A kept letter cannot be read", e);
        }
    }

    private static java.nio.file.attribute.FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The kept mail cannot be read", e);
        }
    }
}
