package quebec.monprojet.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads an image and writes it anew: what is kept is what was seen and nothing that was hidden
 * behind it, nor where the photograph was taken.
 */
final class ImageReading {

    /** What the decoder says, and goes on, when the end is missing. */
    private static final Pattern CUT = Pattern.compile("(?i).*(premature|truncated|missing eoi).*");

    /** Each goes over the whole image again; cameras make ten. */
    private static final int MOST_SCANS = 64;

    private ImageReading() {}

    static Examined of(byte[] sent, ContentKind kind) throws IOException {
        JpegScans scans = kind == ContentKind.JPEG ? JpegScans.of(sent) : JpegScans.ONE;
        if (scans.count() > MOST_SCANS) {
            return new Examined.Unsound(Refusal.TOO_MANY_PIXELS);
        }
        ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.type()).next();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > (scans.progressive() ? Limits.PROGRESSIVE_PIXELS : Limits.PIXELS)) {
                return new Examined.Unsound(Refusal.TOO_MANY_PIXELS);
            }
            AtomicBoolean cut = new AtomicBoolean();
            reader.addIIOReadWarningListener(
                    (source, warning) -> {
                        if (CUT.matcher(warning).matches()) {
                            cut.set(true);
                        }
                    });
            BufferedImage read = reader.read(0, fewerPixels(reader, pixels));
            if (cut.get()) {
                return new Examined.Unsound(Refusal.DAMAGED);
            }
            return kept(Orientation.of(sent, kind).upright(read));
        } finally {
            reader.dispose();
        }
    }

    /** In memory until it is sealed: nobody lays it anywhere else. */
    private static Examined kept(BufferedImage upright) throws IOException {
        byte[] made = Jpeg.legible(upright);
        return new Examined.Sound(
                ContentKind.JPEG, () -> new ByteArrayInputStream(made), 1, Jpeg.preview(upright));
    }

    /** Rows and columns are left out while reading, so that no more than this is ever in memory. */
    private static ImageReadParam fewerPixels(ImageReader reader, long pixels) {
        int step = (int) Math.ceil(Math.sqrt((double) pixels / Limits.KEPT_PIXELS));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return param;
    }
}
