package quebec.monprojet.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Files as somebody might send them, honest and other. */
final class Hostile {

    /** The test pattern of the virus scanners' makers, in two parts so that this file is none. */
    static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private Hostile() {}

    static byte[] jpeg(int width, int height) {
        return image(width, height, "jpeg");
    }

    static byte[] png(int width, int height) {
        return image(width, height, "png");
    }

    private static byte[] image(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A photograph that hardly packs. */
    static byte[] noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt(0xFFFFFF));
        }
        return written(image, "jpeg");
    }

    /** As a telephone writes it that was held upright: turned by a quarter, says tag 0x0112. */
    static byte[] held(int orientation, byte[] jpeg) {
        ByteBuffer note = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4);
        note.putShort((short) 0xFFE1).putShort((short) (note.capacity() - 2));
        note.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        note.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        note.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        note.putShort((short) orientation).putShort((short) 0).putInt(0);
        return joined(
                Arrays.copyOf(jpeg, 2), note.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** The header of a PNG that claims so many pixels, and hardly a byte of them. */
    static byte[] pngThatClaims(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(13);
        head.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", head.array()),
                chunk("IDAT", deflated(new byte[1000])),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return joined(number(data.length), name, data, number((int) sum.getValue()));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    static byte[] pdf(int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a scanner makes it: a page that is nothing but its photograph. */
    static byte[] scannedPdf(byte[] jpeg) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDImageXObject photograph = JPEGFactory.createFromByteArray(document, jpeg);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                PDRectangle all = page.getMediaBox();
                content.drawImage(photograph, 0, 0, all.getWidth(), all.getHeight());
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page shaded by a function that claims so many samples of three, and has none. */
    static byte[] shadedPdf(int columns, int rows) {
        String function =
                "/FunctionType 0/Domain[0 1 0 1]/Range[0 1 0 1 0 1]/BitsPerSample 8/Size["
                        + columns
                        + " "
                        + rows
                        + "]";
        String shading =
                "<</ShadingType 1/ColorSpace/DeviceRGB/Domain[0 1 0 1]/Matrix[99 0 0 99 0 0]"
                        + "/Function 5 0 R>>";
        return drawnPdf("/S1 sh", "/Shading<</S1 " + shading + ">>", stream(function, zeros(0)));
    }

    /** So many letters, shown at once. */
    static byte[] wordyPdf(int letters) {
        String font = "/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";
        return drawnPdf("BT /F1 12 Tf 10 70 Td (" + "W".repeat(letters) + ") Tj ET", font);
    }

    /** Cut out along so many lines that cross one another, and filled. */
    static byte[] clippedPdf(int lines) {
        StringBuilder path = new StringBuilder("0 0 m ");
        for (int i = 1; i <= lines; i++) {
            path.append(i * 7919 % 9973 / 100.0).append(' ');
            path.append(i * 6007 % 9967 / 100.0).append(" l ");
        }
        return drawnPdf(path + "W n 0 0 100 100 re f", "");
    }

    /** One page that is drawn so, with these resources, and objects from 5 for them to name. */
    static byte[] drawnPdf(String content, String resources, byte[]... objects) {
        byte[][] all = new byte[objects.length + 1][];
        all[0] = stream("/Filter/FlateDecode", deflated(ascii(content)));
        System.arraycopy(objects, 0, all, 1, objects.length);
        return document("", "/Contents 4 0 R/Resources<<" + resources + ">>", all);
    }

    static byte[] lockedPdf() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /**
     * One page, and whatever else these objects are, numbered from 4, the catalogue naming some.
     */
    static byte[] pdfWith(String inTheCatalogue, byte[]... objects) {
        return document(inTheCatalogue, "", objects);
    }

    private static byte[] document(String inTheCatalogue, String inThePage, byte[]... objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.7\n"));
        int[] places = new int[objects.length + 4];
        object(out, places, 1, ascii("<</Type/Catalog/Pages 2 0 R" + inTheCatalogue + ">>"));
        object(out, places, 2, ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
        String page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]" + inThePage + ">>";
        object(out, places, 3, ascii(page));
        for (int i = 0; i < objects.length; i++) {
            object(out, places, i + 4, objects[i]);
        }
        int table = out.size();
        StringBuilder end = new StringBuilder("xref\n0 " + places.length + "\n");
        end.append("0000000000 65535 f \n");
        for (int i = 1; i < places.length; i++) {
            end.append(String.format(Locale.ROOT, "%010d 00000 n \n", places[i]));
        }
        end.append("trailer\n<</Root 1 0 R/Size ").append(places.length).append(">>\n");
        end.append("startxref\n").append(table).append("\n%%EOF\n");
        out.writeBytes(ascii(end.toString()));
        return out.toByteArray();
    }

    private static void object(ByteArrayOutputStream out, int[] places, int number, byte[] body) {
        places[number] = out.size();
        out.writeBytes(ascii(number + " 0 obj\n"));
        out.writeBytes(body);
        out.writeBytes(ascii("\nendobj\n"));
    }

    static byte[] stream(String dictionary, byte[] content) {
        return joined(
                ascii("<<" + dictionary + "/Length " + content.length + ">>\nstream\n"),
                content,
                ascii("\nendstream"));
    }

    /** A stream whose dictionary looks as if it began anew right before its content. */
    static byte[] streamAfter(String dictionary, String hiding, byte[] content) {
        return stream(dictionary + "/X(" + hiding + ")", content);
    }

    /** A photograph that says as often as this that more of it comes. */
    static byte[] inScans(int scans) {
        byte[] jpeg = jpeg(8, 8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, jpeg.length - 2);
        for (int i = 1; i < scans; i++) {
            out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 6, 0, 0, 0, 0});
        }
        out.write(jpeg, jpeg.length - 2, 2);
        return out.toByteArray();
    }

    /** Zeros, a thousand of them in a byte. */
    static byte[] zeros(int megabytes) {
        return deflated(new byte[megabytes << 20]);
    }

    static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        while (!deflater.finished()) {
            out.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return out.toByteArray();
    }

    static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
