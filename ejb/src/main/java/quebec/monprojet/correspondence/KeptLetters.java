package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quebec.monprojet.installation.Installation;

/**
 * The letters that are kept while there is no relay, for the visitors of a demonstration. They are
 * other people's mail: anywhere else there are none to read, whatever lies in the folder.
 */
@ApplicationScoped
public class KeptLetters {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}");

    /** The latest first. */
    public List<KeptLetter> latest(int most) {
        if (!readable()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(PostOffice.folder())) {
            return files.filter(file -> nameOf(file).endsWith(KeptPost.SUFFIX))
                    .sorted(Comparator.comparing(KeptLetters::writtenAt).reversed())
                    .limit(most)
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the kept letters cannot be listed", e);
        }
    }

    public Optional<KeptLetter> of(String id) {
        return readable() && ID.matcher(id).matches()
                ? read(PostOffice.folder().resolve(id + KeptPost.SUFFIX))
                : Optional.empty();
    }

    private static boolean readable() {
        return Installation.isDemonstration() && Files.isDirectory(PostOffice.folder());
    }

    private static Optional<KeptLetter> read(Path file) {
        String name = nameOf(file);
        String id = name.substring(0, name.length() - KeptPost.SUFFIX.length());
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(KeptMime.read(id, stream));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a kept letter cannot be read", e);
        } catch (MessagingException e) {
            throw new IllegalStateException("a kept letter is no letter", e);
        }
    }

    private static long writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
