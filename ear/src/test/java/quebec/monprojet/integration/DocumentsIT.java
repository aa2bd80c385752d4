package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.PlayedScanner;

/** Files that people send, from their first byte to the word on them, and to their last. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DocumentsIT {

    private static final String PASSPORT = "passport.moi";
    private static final String BIRTH = "birth-certificate.moi";

    private final Browser browser = Cast.BEGINNER.browser();
    private final Sending sending = new Sending(browser);

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    /** Silent before, and silent again afterwards. */
    private static void whileAScannerAnswers(Runnable test) {
        PlayedScanner scanner = new PlayedScanner(Surroundings.PORTS.scanner());
        try {
            test.run();
        } finally {
            scanner.close();
        }
    }

    private Page file(String number) {
        return browser.get("/pieces/fichier/" + number);
    }

    private void isCleared(String number) {
        Patience.until("a clean file", () -> file(number).status() == 200);
    }

    private static long stored(String folder) {
        Path documents = Surroundings.base().resolve("data/documents").resolve(folder);
        try (Stream<Path> files = Files.walk(documents)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String document(String piece) {
        return browser.get("/dossier/document?piece=" + piece).body();
    }

    @Test
    void whoeverWasCutOffGoesOnFromWhereTheyWere() {
        byte[] photograph = Sending.photograph(1);
        String place = sending.begin(PASSPORT, "IMG_1.jpg", photograph.length).location();
        byte[] first = Arrays.copyOf(photograph, Sending.PIECE);
        assertThat(sending.piece(place, 0, first).header("Upload-Offset"))
                .isEqualTo(Integer.toString(Sending.PIECE));
        assertThat(sending.piece(place, 0, first).status()).as("the same again").isEqualTo(409);
        assertThat(sending.piece(place, 7, first).header("Upload-Offset"))
                .as("somewhere else")
                .isEqualTo(Integer.toString(Sending.PIECE));
        Page there = sending.ask(place);
        assertThat(there.header("Upload-Offset")).isEqualTo(Integer.toString(Sending.PIECE));
        assertThat(there.header("Upload-Length")).isEqualTo(Integer.toString(photograph.length));
        assertThat(sending.rest(place, Sending.PIECE, photograph).status()).isEqualTo(204);
        assertThat(sending.ask(place).status()).as("nothing more is awaited").isEqualTo(404);
    }

    @Test
    void whatSomebodyElseSendsIsNowhere() {
        byte[] photograph = Sending.photograph(2);
        String place = sending.begin(PASSPORT, "a.jpg", photograph.length).location();
        Sending other = new Sending(Cast.OTHER_APPLICANT.browser());
        assertThat(other.ask(place).status()).isEqualTo(404);
        assertThat(other.piece(place, 0, photograph).status()).isIn(404, 413);
        assertThat(other.piece(place, 0, new byte[9]).status()).isEqualTo(404);
        assertThat(sending.ask(place).header("Upload-Offset")).isEqualTo("0");
        assertThat(browser.send("HEAD", place, Map.of(), new byte[0]).status())
                .as("without the protocol's header")
                .isEqualTo(412);
    }

    @Test
    void whatIsTooMuchOrNothingWeTakeIsSaidAtOnce() {
        Page large = sending.begin(PASSPORT, "a.pdf", (10L << 20) + 1);
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.header("Upload-Refused")).isEqualTo("TOO_LARGE");
        assertThat(sending.begin("diploma.moi", "a.pdf", 9).status()).isEqualTo(404);
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        String place = sending.begin(BIRTH, "../../a.png", svg.length).location();
        Page refused = sending.piece(place, 0, svg);
        assertThat(refused.header("Upload-Refused")).isEqualTo("UNKNOWN_TYPE");
        assertThat(document(BIRTH)).contains("a.png").doesNotContain("../");
    }

    @Test
    void nobodyOpensWhatNoScannerHasCleared() {
        byte[] photograph = Sending.photograph(3);
        String number = sending.send(PASSPORT, "passeport.jpg", photograph);
        assertThat(document(PASSPORT)).contains("passeport.jpg");
        assertThat(file(number).status()).isEqualTo(404);
        assertThat(browser.get("/pieces/apercu/" + number).status()).isEqualTo(404);
        whileAScannerAnswers(() -> isCleared(number));
        Page kept = file(number);
        assertThat(kept.header("Content-Disposition")).startsWith("attachment");
        assertThat(kept.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(kept.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(kept.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(kept.header("Cache-Control")).isEqualTo("no-store");
        assertThat(browser.get("/pieces/apercu/" + number).status()).isEqualTo(200);
        Browser other = Cast.OTHER_APPLICANT.browser();
        assertThat(other.get("/pieces/fichier/" + number).status()).isEqualTo(404);
        assertThat(other.get("/pieces/apercu/" + number).status()).isEqualTo(404);
        assertThat(Cast.OFFICER.browser().get("/pieces/fichier/" + number).status()).isEqualTo(403);
    }

    @Test
    void aVirusLeavesOnlyItsName() {
        String number = sending.send(BIRTH, "acte.pdf", Sending.pdf(PlayedScanner.EICAR));
        whileAScannerAnswers(
                () -> Patience.until("a word on it", () -> document(BIRTH).contains("Un virus")));
        assertThat(file(number).status()).isEqualTo(404);
        Path quarantined = Surroundings.base().resolve("data/documents/quarantine").resolve(number);
        Patience.until("its bytes gone", () -> !Files.exists(quarantined));
    }

    @Test
    void aPdfThatClaimsAllMemoryIsRefused() {
        String shading =
                "/Shading<</S1 <</ShadingType 1/ColorSpace/DeviceRGB/Domain[0 1 0 1]"
                        + "/Matrix[99 0 0 99 0 0]/Function 5 0 R>>>>";
        String function =
                "<</FunctionType 0/Domain[0 1 0 1]/Range[0 1 0 1 0 1]/Size[20000 2000]"
                        + "/BitsPerSample 8/Length 1>> stream\nx\nendstream";
        sending.send(BIRTH, "bombe.pdf", Sending.drawn("/S1 sh", shading, function));
        Patience.until("a word on it", () -> document(BIRTH).contains("sans risque"));
    }

    /** It crosses itself so often that no machine draws it in its time. */
    @Test
    void oneThatTakesLongToDrawHoldsUpNobody() {
        StringBuilder clip = new StringBuilder("0 0 m ");
        for (int i = 1; i <= 60_000; i++) {
            clip.append(i * 7919 % 9973).append(' ').append(i * 6007 % 9967).append(" l ");
        }
        whileAScannerAnswers(
                () -> {
                    String cut =
                            sending.send(
                                    BIRTH,
                                    "b.pdf",
                                    Sending.drawn(clip + "W n 0 0 9999 9999 re f", "", "null"));
                    isCleared(cut);
                    assertThat(browser.get("/pieces/apercu/" + cut).status()).isEqualTo(404);
                    isCleared(sending.send(PASSPORT, "d.jpg", Sending.photograph(4)));
                });
    }

    @Test
    void theSameBytesLieThereOnce() {
        byte[] pdf = Sending.pdf("the same");
        whileAScannerAnswers(
                () -> {
                    isCleared(sending.send(BIRTH, "one.pdf", pdf));
                    long before = stored("contents");
                    isCleared(sending.send(BIRTH, "two.pdf", pdf));
                    assertThat(stored("contents")).isEqualTo(before);
                });
    }

    @Test
    void aFormWithoutScriptSendsWholePhotographs() throws IOException {
        byte[] large = new byte[3 << 20];
        Arrays.fill(large, (byte) ' ');
        System.arraycopy(Sending.pdf("x"), 0, large, 0, 9);
        Page taken = form(PASSPORT, "grand.pdf", large);
        assertThat(taken.status()).isEqualTo(302);
        assertThat(taken.location()).isEqualTo("/dossier/document?piece=" + PASSPORT);
        assertThat(document(PASSPORT)).contains("grand.pdf");
        Page refused = form(PASSPORT, "x.svg", "<svg/>      ".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.location()).endsWith("&refus=UNKNOWN_TYPE");
        assertThat(browser.follow(refused).body()).contains("ni une photo");
        assertThat(form(PASSPORT, "x.pdf", new byte[15_999_000]).location())
                .endsWith("&refus=TOO_LARGE");
        Page beyond = form(PASSPORT, "x.pdf", new byte[16_000_000]);
        assertThat(browser.follow(beyond).body()).contains("dépasse 10");
    }

    @Test
    void whatCameWithAReceivedApplicationStaysAsItWas() {
        assertThat(Submissions.press(Cast.tickets().get(0)).status()).isIn(200, 201);
        Sending applicant = new Sending(Cast.APPLICANT.browser());
        assertThat(applicant.begin(PASSPORT, "a.pdf", 9).status()).isEqualTo(409);
        assertThat(Cast.APPLICANT.browser().get("/dossier/documents").body())
                .contains("Votre demande est reçue")
                .doesNotContain("tant que votre demande");
    }

    @Test
    void nothingComesFromAnotherSite() throws IOException {
        Page refused =
                browser.send(
                        "POST",
                        "/pieces/envoi?piece=" + PASSPORT,
                        Map.of("Sec-Fetch-Site", "cross-site", "Content-Type", MULTIPART),
                        multipart("a.pdf", Sending.pdf("x")));
        assertThat(refused.status()).isEqualTo(403);
    }

    private static final String MULTIPART = "multipart/form-data; boundary=----b";

    private Page form(String piece, String name, byte[] file) throws IOException {
        return browser.send(
                "POST",
                "/pieces/envoi?piece=" + piece,
                Map.of("Content-Type", MULTIPART, "Sec-Fetch-Site", "same-origin"),
                multipart(name, file));
    }

    private static byte[] multipart(String name, byte[] file) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head =
                "------b\r\nContent-Disposition: form-data; name=\"fichiers\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write("\r\n------b--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
