package quebec.monprojet.integration;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Somebody who sends files, in pieces as the page's script does. */
public final class Sending {

    static final int PIECE = 96 << 10;

    private final Browser browser;

    public Sending(Browser browser) {
        this.browser = browser;
    }

    /** Where the pieces go; the answer's status and headers tell when they may not. */
    Page begin(String piece, String name, long length) {
        return browser.send(
                "POST",
                "/dossier/envoi",
                Map.of(
                        "Tus-Resumable",
                        "1.0.0",
                        "Upload-Length",
                        Long.toString(length),
                        "Upload-Metadata",
                        "piece " + base64(piece) + ",filename " + base64(name)),
                new byte[0]);
    }

    Page piece(String place, long offset, byte[] bytes) {
        return browser.send(
                "PATCH",
                place,
                Map.of(
                        "Tus-Resumable", "1.0.0",
                        "Upload-Offset", Long.toString(offset),
                        "Content-Type", "application/offset+octet-stream"),
                bytes);
    }

    Page ask(String place) {
        return browser.send("HEAD", place, Map.of("Tus-Resumable", "1.0.0"), new byte[0]);
    }

    /** All of it, from where it is; the number of the file. */
    public String send(String piece, String name, byte[] bytes) {
        String place = begin(piece, name, bytes.length).location();
        rest(place, 0, bytes);
        return number(place);
    }

    Page rest(String place, int from, byte[] bytes) {
        Page last = null;
        for (int offset = from; offset < bytes.length || last == null; offset += PIECE) {
            int end = Math.min(bytes.length, offset + PIECE);
            last = piece(place, offset, Arrays.copyOfRange(bytes, offset, end));
        }
        return last;
    }

    static String number(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** A photograph of nothing that is like no other, of some hundred kilobytes. */
    public static byte[] photograph(int seed) {
        BufferedImage image = new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB);
        Random noise = new Random(seed);
        for (int i = 0; i < 500 * 400; i++) {
            image.setRGB(i % 500, i / 500, noise.nextInt(0xFFFFFF));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One page, and a text that only a scanner reads. */
    static byte[] pdf(String hidden) {
        String body =
                """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>> endobj
                4 0 obj <<>> endobj %HIDDEN
                trailer <</Root 1 0 R/Size 5>>
                %%EOF
                """
                        .replace("HIDDEN", hidden);
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One page that is drawn so, with what it names of object 5. */
    static byte[] drawn(String content, String resources, String object) {
        Deflater packed = new Deflater();
        packed.setInput(content.getBytes(StandardCharsets.ISO_8859_1));
        packed.finish();
        byte[] room = new byte[1 << 20];
        int length = packed.deflate(room);
        packed.end();
        String body =
                """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R
                /Resources<<RESOURCES>>>> endobj
                4 0 obj <</Filter/FlateDecode/Length LENGTH>> stream
                CONTENT
                endstream endobj
                5 0 obj OBJECT endobj
                trailer <</Root 1 0 R/Size 6>>
                %%EOF
                """
                        .replace("RESOURCES", resources)
                        .replace("LENGTH", Integer.toString(length))
                        .replace("OBJECT", object)
                        .replace(
                                "CONTENT",
                                new String(room, 0, length, StandardCharsets.ISO_8859_1));
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
