package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.PlayedScanner;

/** Whoever has the disk has nothing of what people sent: not on its way, not while it waits. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SealedIT {

    private static final String PASSPORT = "passport.moi";

    private final Browser browser = Cast.BEGINNER.browser();
    private final Sending sending = new Sending(browser);
    private final String words = "secret " + UUID.randomUUID();

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    /** Everything that the server keeps or lays down for a moment, its database as well. */
    private static List<Path> filesWith(String part) {
        Stream<Path> own =
                Stream.of("data", "tmp")
                        .map(Surroundings.base()::resolve)
                        .filter(Files::isDirectory)
                        .flatMap(SealedIT::files);
        return Stream.concat(own, laidInTheMachines())
                .filter(file -> text(file).contains(part))
                .toList();
    }

    /** In the folder for what is passing that belongs to everybody: files of this hour. */
    private static Stream<Path> laidInTheMachines() {
        long hourAgo = Instant.now().minus(Duration.ofHours(1)).toEpochMilli();
        File[] files = new File(System.getProperty("java.io.tmpdir")).listFiles();
        return Stream.of(files == null ? new File[0] : files)
                .filter(file -> file.isFile() && file.canRead())
                .filter(file -> file.lastModified() > hourAgo && file.length() < 32 << 20)
                .map(File::toPath);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches(".*\\.[jwe]ar"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] large() {
        byte[] pdf = new byte[300_000];
        Arrays.fill(pdf, (byte) ' ');
        byte[] whole = Sending.pdf(words);
        System.arraycopy(whole, 0, pdf, 0, whole.length);
        return pdf;
    }

    private void isCleared(String number) {
        PlayedScanner scanner = new PlayedScanner(Surroundings.PORTS.scanner());
        try {
            Patience.until(
                    "a clean file", () -> browser.get("/pieces/fichier/" + number).status() == 200);
        } finally {
            scanner.close();
        }
    }

    @Test
    void theSearchFindsWhatLiesInTheClear() throws IOException {
        Path clear = Surroundings.base().resolve("data/documents/quarantine").resolve(words);
        Files.write(clear, large());
        try {
            assertThat(filesWith(words)).containsExactly(clear);
        } finally {
            Files.delete(clear);
        }
    }

    @Test
    void aDocumentLiesNowhereInTheClear() {
        byte[] pdf = large();
        String place = sending.begin(PASSPORT, "a.pdf", pdf.length).location();
        assertThat(sending.piece(place, 0, Arrays.copyOf(pdf, Sending.PIECE)).status())
                .isEqualTo(204);
        assertThat(filesWith(words)).as("half of it").isEmpty();
        assertThat(sending.rest(place, Sending.PIECE, pdf).status()).isEqualTo(204);
        assertThat(filesWith(words)).as("in quarantine").isEmpty();
        String number = Sending.number(place);
        isCleared(number);
        assertThat(filesWith(words)).as("kept").isEmpty();
        assertThat(browser.get("/pieces/fichier/" + number).body()).contains(words);
    }

    @Test
    void norDoesOneThatCameWithAForm() throws IOException {
        byte[] form = multipart(Arrays.copyOf(large(), 9 << 20));
        List<Path> found = new ArrayList<>();
        Hesitating body = new Hesitating(form, () -> found.addAll(filesWith(words)));
        Page taken =
                browser.send(
                        "POST",
                        "/pieces/envoi?piece=" + PASSPORT,
                        Map.of("Content-Type", "multipart/form-data; boundary=----b"),
                        BodyPublishers.fromPublisher(
                                BodyPublishers.ofInputStream(() -> body), form.length));
        assertThat(taken.location()).isEqualTo("/dossier/document?piece=" + PASSPORT);
        assertThat(body.hesitated()).isTrue();
        assertThat(found).as("while the server waits for the end").isEmpty();
        assertThat(filesWith(words)).as("in quarantine").isEmpty();
    }

    /** Does something before the last byte; no socket holds as much as came before it. */
    private static final class Hesitating extends ByteArrayInputStream {

        private final Runnable before;
        private boolean hesitated;

        Hesitating(byte[] bytes, Runnable before) {
            super(bytes);
            this.before = before;
        }

        @Override
        public synchronized int read(byte[] into, int from, int length) {
            if (available() == 1) {
                hesitated = true;
                before.run();
            }
            return super.read(into, from, Math.max(1, Math.min(length, available() - 1)));
        }

        boolean hesitated() {
            return hesitated;
        }
    }

    private static byte[] multipart(byte[] file) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head =
                "------b\r\nContent-Disposition: form-data; name=\"fichiers\"; filename=\"a.pdf\""
                        + "\r\nContent-Type: application/pdf\r\n\r\n";
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write("\r\n------b--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
