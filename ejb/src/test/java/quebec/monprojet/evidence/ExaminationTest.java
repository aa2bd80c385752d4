package quebec.monprojet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quebec.monprojet.evidence.Hostile.ascii;
import static quebec.monprojet.evidence.Hostile.joined;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExaminationTest {

    private static final byte[] HTML = ascii("<html><script>alert(1)</script></html>");

    private static Examined examined(byte[] sent) {
        return Examination.of(() -> new ByteArrayInputStream(sent), ExaminationTest::readHere);
    }

    /** Not apart, for that takes longer: these files are bounded before anything is drawn. */
    static Examined readHere(byte[] sent, Source file) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            new PdfReading(new PdfAnswer(said)).read(sent);
            DataInputStream line =
                    new DataInputStream(new ByteArrayInputStream(said.toByteArray()));
            Examined verdict = PdfAnswer.verdict(line, file);
            return verdict instanceof Examined.Sound sound
                    ? sound.showing(PdfAnswer.preview(line))
                    : verdict;
        } catch (IOException silent) {
            throw new UncheckedIOException(silent);
        }
    }

    private static byte[] content(Examined.Sound sound) throws IOException {
        try (InputStream in = sound.content().open()) {
            return in.readAllBytes();
        }
    }

    private static BufferedImage image(Examined.Sound sound) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content(sound)));
    }

    private Examined.Sound sound(byte[] sent) throws IOException {
        Examined examined = examined(sent);
        assertThat(examined).isInstanceOf(Examined.Sound.class);
        return (Examined.Sound) examined;
    }

    private Refusal refused(byte[] sent) throws IOException {
        Examined examined = examined(sent);
        assertThat(examined).isInstanceOf(Examined.Unsound.class);
        return ((Examined.Unsound) examined).why();
    }

    private String kept(byte[] sent) throws IOException {
        return new String(content(sound(sent)), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPhotographIsKeptAsAJpegWithItsPreview() throws IOException {
        Examined.Sound sound = sound(Hostile.jpeg(1200, 900));
        assertThat(sound.kind()).isEqualTo(ContentKind.JPEG);
        assertThat(sound.pages()).isEqualTo(1);
        assertThat(sound.preview()).isNotNull().hasSizeLessThan(20_000);
        assertThat(image(sound).getWidth()).isEqualTo(1200);
        assertThat(sound(Hostile.png(30, 40)).kind()).isEqualTo(ContentKind.JPEG);
    }

    @Test
    void aPdfIsKeptToTheByte() throws IOException {
        byte[] sent = Hostile.pdf(3);
        Examined.Sound sound = sound(sent);
        assertThat(sound.kind()).isEqualTo(ContentKind.PDF);
        assertThat(sound.pages()).isEqualTo(3);
        assertThat(sound.preview()).isNotNull();
        assertThat(content(sound)).isEqualTo(sent);
    }

    /** A decoder that would lay the photograph on the disk finds no folder to lay it in. */
    @Test
    void aScannedPdfIsDrawnWithoutTheDisk(@TempDir Path folder) throws IOException {
        byte[] photograph = Hostile.jpeg(1200, 900);
        byte[] scanned = Hostile.scannedPdf(photograph);
        Path gone = Files.createDirectory(folder.resolve("gone"));
        ImageIO.setUseCache(true);
        ImageIO.setCacheDirectory(gone.toFile());
        Files.delete(gone);
        try {
            assertThatThrownBy(
                            () ->
                                    ImageIO.createImageInputStream(
                                            new ByteArrayInputStream(photograph)))
                    .isInstanceOf(IllegalArgumentException.class);
            byte[] preview = sound(scanned).preview();
            assertThat(preview).isNotNull();
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(preview));
            assertThat(drawn.getRGB(20, 20) & 0xFFFFFF).as("red").isGreaterThan(0xC00000);
        } finally {
            ImageIO.setCacheDirectory(null);
        }
    }

    @Test
    void aTelephoneHeldUprightMakesAnUprightImage() throws IOException {
        byte[] sent = Hostile.held(6, Hostile.jpeg(40, 20));
        BufferedImage kept = image(sound(sent));
        assertThat(kept.getWidth()).isEqualTo(20);
        assertThat(kept.getHeight()).isEqualTo(40);
        assertThat(kept.getRGB(15, 5) & 0xFF0000)
                .as("red turned to the right")
                .isGreaterThan(0xC00000);
        assertThat(kept.getRGB(2, 5) & 0xFF0000).isLessThan(0x400000);
    }

    @Test
    void anImageLargerThanAPageNeedsIsKeptSmaller() throws IOException {
        BufferedImage kept = image(sound(Hostile.png(4500, 3000)));
        assertThat((long) kept.getWidth() * kept.getHeight())
                .isLessThanOrEqualTo(Limits.KEPT_PIXELS);
    }

    @Test
    void whatIsHiddenBehindOrWithinAnImageIsNotKept() throws IOException {
        byte[] jpeg = Hostile.jpeg(40, 40);
        byte[] behind = joined(jpeg, HTML, Hostile.zip("x.jar", new byte[10]));
        assertThat(new String(behind, StandardCharsets.ISO_8859_1)).contains("<script>", "PK");
        assertThat(kept(behind)).doesNotContain("<script>", "PK\3\4");
        byte[] comment = joined(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 40}, HTML);
        byte[] within =
                joined(Arrays.copyOf(jpeg, 2), comment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
        assertThat(kept(within)).doesNotContain("<script>");
        assertThat(kept(joined(Hostile.png(40, 40), ascii(Hostile.EICAR)))).doesNotContain("EICAR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg/>",
                "GIF89a/*\1\1\0\0\0\0*/=1;alert(1)",
                "<html>%PDF-1.7",
                "\0%PDF-1.7",
                "PK\3\4",
                "MZ",
                "#!/bin/sh",
                "RIFF\0\0\0\0WEBPVP8 ",
                "x"
            })
    void nothingElseIsTakenWhateverItIsCalled(String begins) throws IOException {
        assertThat(refused(ascii(begins))).isEqualTo(Refusal.UNKNOWN_TYPE);
        assertThat(refused(joined(ascii(begins), Hostile.pdf(1)))).isEqualTo(Refusal.UNKNOWN_TYPE);
    }

    @Test
    void theRawTestVirusIsNoDocumentAtAll() throws IOException {
        assertThat(refused(ascii(Hostile.EICAR))).isEqualTo(Refusal.UNKNOWN_TYPE);
    }

    @Test
    void theFormatOfSomeTelephonesIsCalledByItsName() throws IOException {
        assertThat(refused(ascii("\0\0\0\30ftypheic\0\0\0\0"))).isEqualTo(Refusal.HEIC);
    }

    @Test
    void anImageThatClaimsMoreThanAnyCameraMakesIsNotRead() throws IOException {
        byte[] claim = Hostile.pngThatClaims(60_000, 60_000);
        assertThat(claim).hasSizeLessThan(200);
        assertThat(refused(claim)).isEqualTo(Refusal.TOO_MANY_PIXELS);
    }

    @Test
    void aTruncatedImageIsDamaged() throws IOException {
        byte[] jpeg = Hostile.jpeg(400, 400);
        assertThat(refused(Arrays.copyOf(jpeg, jpeg.length * 2 / 3))).isEqualTo(Refusal.DAMAGED);
        byte[] png = Hostile.png(400, 400);
        assertThat(refused(Arrays.copyOf(png, png.length * 2 / 3))).isEqualTo(Refusal.DAMAGED);
        assertThat(refused(Hostile.pngThatClaims(100, 100))).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void aPdfThatIsAnArchiveOrAPageAsWellIsRefused() throws IOException {
        byte[] pdf = Hostile.pdf(1);
        assertThat(refused(joined(pdf, HTML))).isEqualTo(Refusal.MORE_THAN_ONE_THING);
        assertThat(refused(joined(pdf, Hostile.zip("x", new byte[9]))))
                .isEqualTo(Refusal.MORE_THAN_ONE_THING);
        byte[] zipWithin = Hostile.stream("", Hostile.zip("x", new byte[9]));
        assertThat(refused(Hostile.pdfWith("", zipWithin))).isEqualTo(Refusal.MORE_THAN_ONE_THING);
        assertThat(refused(Arrays.copyOf(pdf, pdf.length - 10)))
                .isEqualTo(Refusal.MORE_THAN_ONE_THING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction<</S/JavaScript/JS(app.alert(1))>>",
                "/OpenAction<</S/JavaScr#69pt/J#53(app.alert(1))>>",
                "/OpenAction<</S/Launch/F(cmd.exe)>>",
                "/AA<</WC<</S/SubmitForm/F(http://x)>>>>",
                "/OpenAction<</S/GoToR/F(\\\\\\\\evil.example\\\\a.pdf)/D[0/Fit]>>",
                "/OpenAction<</S/URI/URI(https://evil.example)>>",
                "/OpenAction<</S/Named/N/Print>>",
                "/OpenAction<</S/Thread/F(//evil.example/a.pdf)/D 0>>",
                "/OpenAction<</S/Sound/Sound 4 0 R>>",
                "/OpenAction<</S/ResetForm>>",
                "/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[<</S/URI/URI(https://evil.example)>>]>>",
                "/AA<</O<</S/URI/URI(https://evil.example)>>>>",
                "/X<</S/GoToR/F(a.pdf)>>",
                "/X<</S/Thread/F(a.pdf)>>",
                "/X<</Type/Filespec/FS/URL/F(https://evil.example/a)>>",
                "/X<</Subtype/Widget/A<</S/URI/URI(https://evil.example)>>>>",
                "/Names<</EmbeddedFiles<</Names[(x) 4 0 R]>>>>",
                "/AcroForm<</XFA(x)>>",
                "/Names<</JavaScript<</Names[]>>>>"
            })
    void aPdfThatWouldDoSomethingIsRefused(String what) throws IOException {
        assertThat(refused(Hostile.pdfWith(what, ascii("<<>>")))).isEqualTo(Refusal.ACTIVE);
    }

    @Test
    void evenWhereNoPageLeadsToIt() throws IOException {
        assertThat(refused(Hostile.pdfWith("", ascii("<</Type/Annot/Subtype/FileAttachment>>"))))
                .isEqualTo(Refusal.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/F(//evil.example/a)",
                "/F<</FS/URL/F(https://evil.example)>>",
                "/Ref<</Page 0>>"
            })
    void neitherDoesAStreamLieElsewhere(String where) throws IOException {
        assertThat(refused(Hostile.pdfWith("", Hostile.stream(where, new byte[0]))))
                .isEqualTo(Refusal.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction[3 0 R/Fit]",
                "/OpenAction<</S/GoTo/D[3 0 R/Fit]>>",
                "/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next<</S/GoTo/D[3 0 R/Fit]>>>>",
                "/AA<</O<</S/GoTo/D[3 0 R/Fit]>>>>",
                "/X<</Subtype/Link/A<</S/URI/URI(https://a.example)>>>>",
                "/X<</AA<</Type/Font/FontDescriptor<</Flags 4>>>>>>"
            })
    void toTurnToAPageIsHarmless(String what) throws IOException {
        assertThat(examined(Hostile.pdfWith(what))).isInstanceOf(Examined.Sound.class);
    }

    @Test
    void aLinkIsHarmless() throws IOException {
        assertThat(examined(Hostile.pdfWith("/X<</S/URI/URI(https://a.example)>>")))
                .isInstanceOf(Examined.Sound.class);
    }

    @Test
    void aLockedPdfCannotBeLookedInto() throws IOException {
        assertThat(refused(Hostile.lockedPdf())).isEqualTo(Refusal.ENCRYPTED);
    }

    @Test
    void twoMillionPagesAreTooMany() throws IOException {
        byte[] claim =
                ascii(
                        new String(Hostile.pdfWith(""), StandardCharsets.ISO_8859_1)
                                .replace("/Count 1>>", "/Count 2000000>>"));
        assertThat(refused(claim)).isIn(Refusal.TOO_MANY_PAGES, Refusal.DAMAGED);
        assertThat(refused(Hostile.pdf(Limits.PAGES + 1))).isEqualTo(Refusal.TOO_MANY_PAGES);
    }

    @Test
    void whatUnpacksToTooMuchIsNotUnpacked() throws IOException {
        byte[] bomb = Hostile.stream("/Filter/FlateDecode", Hostile.zeros(300));
        assertThat(bomb).hasSizeLessThan(400_000);
        assertThat(refused(Hostile.pdfWith("", bomb))).isEqualTo(Refusal.UNPACKS_TOO_LARGE);
        byte[] objects =
                Hostile.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", Hostile.zeros(8));
        assertThat(refused(Hostile.pdfWith("", objects))).isEqualTo(Refusal.UNPACKS_TOO_LARGE);
        byte[] twice =
                Hostile.stream(
                        "/Filter[/Flate#44ecode /FlateDecode]", Hostile.deflated(Hostile.zeros(8)));
        assertThat(refused(Hostile.pdfWith("", twice))).isEqualTo(Refusal.UNPACKS_TOO_LARGE);
        assertThat(refused(Hostile.pdfWith("", Hostile.stream("/Filter 5 0 R", new byte[9]))))
                .isEqualTo(Refusal.UNPACKS_TOO_LARGE);
    }

    /** By what looks like another object, by what pushes it out of sight, by what looks packed. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void norIsOneThatHidesHowItIsPacked(int way) throws IOException {
        String hiding =
                List.of(" obj", "x".repeat(9000), ">>stream", "stream endstream\r9 0 obj<<")
                        .get(way);
        for (String packed :
                List.of(
                        "/Filter[/FlateDecode/FlateDecode]",
                        "/Filter/LZWDecode",
                        "/Filter/RunLengthDecode",
                        "/Filter 5 0 R",
                        "/Filter[/FlateDecode %stream\r/FlateDecode]")) {
            byte[] bomb = Hostile.streamAfter(packed, hiding, Hostile.deflated(Hostile.zeros(8)));
            assertThat(refused(Hostile.pdfWith("", bomb)))
                    .as(packed)
                    .isEqualTo(Refusal.UNPACKS_TOO_LARGE);
        }
        byte[] objects =
                Hostile.streamAfter(
                        "/Type/Obj#53tm/N 1/First 4/Filter/FlateDecode", hiding, Hostile.zeros(8));
        assertThat(refused(Hostile.pdfWith("", objects))).isEqualTo(Refusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void aBombWithoutItsHeaderIsOneStill() throws IOException {
        byte[] headless = Hostile.zeros(300);
        headless[0] = 0;
        assertThat(refused(Hostile.pdfWith("", Hostile.stream("/Filter/FlateDecode", headless))))
                .isEqualTo(Refusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void aRowWiderThanAnyPageIsNotUnpacked() throws IOException {
        for (String columns : List.of("2000000000", "99999999999", "+100001", "8 0 R")) {
            byte[] row =
                    Hostile.stream(
                            "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns "
                                    + columns
                                    + ">>",
                            Hostile.zeros(1));
            assertThat(refused(Hostile.pdfWith("", row))).isEqualTo(Refusal.UNPACKS_TOO_LARGE);
        }
        byte[] row =
                Hostile.stream(
                        "/Filter[/FlateDecode]/DecodeParms<</Predictor 12/Columns 5000>>",
                        Hostile.zeros(1));
        assertThat(examined(Hostile.pdfWith("", row))).isInstanceOf(Examined.Sound.class);
    }

    @Test
    @Timeout(20)
    void aFileOfBeginningsOfStreamsIsSoonRefused() throws IOException {
        byte[] streams = ascii("stream ".repeat(1_400_000));
        assertThat(refused(Hostile.pdfWith("", streams))).isEqualTo(Refusal.UNPACKS_TOO_LARGE);
    }

    /** An outline's first entry is not where the objects of a stream begin. */
    @Test
    void anOutlineBeforeALargeImageIsHarmless() throws IOException {
        byte[] image = Hostile.stream("/Filter/FlateDecode", Hostile.zeros(8));
        byte[] outline = ascii("<</Type/Outlines/First 6 0 R/Last 6 0 R/Count 1>>");
        assertThat(examined(Hostile.pdfWith("", outline, image)))
                .isInstanceOf(Examined.Sound.class);
    }

    @Test
    void aPhotographInMoreScansThanAnyCameraMakesIsNotRead() throws IOException {
        assertThat(refused(Hostile.inScans(65))).isEqualTo(Refusal.TOO_MANY_PIXELS);
    }

    @Test
    void aDiskThatFailsSaysNothingOfTheFile() {
        assertThatThrownBy(
                        () ->
                                Examination.of(
                                        () -> {
                                            throw new IOException("no disk");
                                        },
                                        ExaminationTest::readHere))
                .isInstanceOf(StorageFailure.class);
    }

    /** A file full of the smallest objects there are, which a parser makes twenty times larger. */
    @Test
    void moreObjectsThanCanBeLookedAtAreTooMany() throws IOException {
        byte[] objects = ascii("[" + "<<>>".repeat(2_400_000) + "]");
        assertThat(objects.length).isLessThan((int) Limits.FILE);
        assertThat(refused(Hostile.pdfWith("", objects))).isEqualTo(Refusal.UNPACKS_TOO_LARGE);
    }

    /** What is within bounds shows it: room is made for what is claimed, and nothing is there. */
    @Test
    void samplesThatAreOnlyClaimedTakeNoMemory() throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(examined(Hostile.shadedPdf(1000, 1000))).isInstanceOf(Examined.Sound.class);
        long drawn = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(drawn).isGreaterThan(1_000_000L * 3 * Integer.BYTES);
        before = threads.getCurrentThreadAllocatedBytes();
        byte[] bomb = Hostile.shadedPdf(20_000, 2000);
        assertThat(bomb).hasSizeLessThan(1000);
        assertThat(refused(bomb)).isEqualTo(Refusal.UNPACKS_TOO_LARGE);
        assertThat(refused(Hostile.shadedPdf(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEqualTo(Refusal.UNPACKS_TOO_LARGE);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(drawn / 2);
    }

    @Test
    void aZipBombCalledPdfIsNotOpened() throws IOException {
        assertThat(refused(Hostile.zip("x.pdf", new byte[8 << 20])))
                .isEqualTo(Refusal.UNKNOWN_TYPE);
    }

    @Test
    void whatNestsWithoutEndHarmsNobody() throws IOException {
        byte[] deep = ascii("[".repeat(200_000));
        assertThat(examined(Hostile.pdfWith("", deep))).isNotNull();
        assertThat(refused(ascii("%PDF-1.7\n" + "[".repeat(200_000) + "%%EOF")))
                .isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void whatBreaksOffIsDamaged() throws IOException {
        assertThat(refused(ascii("%PDF-1.7\n%%EOF"))).isEqualTo(Refusal.DAMAGED);
        assertThat(refused(ascii("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF")))
                .isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void theSmallestImageIsOne() throws IOException {
        assertThat(examined(Hostile.jpeg(1, 1))).isInstanceOf(Examined.Sound.class);
    }
}
