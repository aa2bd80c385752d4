package quebec.monprojet.evidence;

import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** The first page of a PDF, to be read, or nothing where it cannot be drawn. */
final class PdfPreview extends PDFRenderer {

    private static final long IMAGE_PIXELS = 25_000_000;

    private PdfPreview(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    /**
     * Draws it. The decoders that are asked would lay a scanned page on the disk, in the clear.
     *
     * @throws OutOfMemoryError for a page that takes more than there is: nothing is known of it
     */
    static byte @Nullable [] of(PDDocument document) {
        ImageIO.setUseCache(false);
        try {
            PDRectangle box = document.getPage(0).getCropBox();
            float longer = Math.max(box.getWidth(), box.getHeight());
            if (Math.min(box.getWidth(), box.getHeight()) < 1) {
                return null;
            }
            PdfPreview renderer = new PdfPreview(document);
            return Jpeg.preview(renderer.renderImage(0, Jpeg.PREVIEW / longer, ImageType.RGB));
        } catch (IOException | RuntimeException | StackOverflowError undrawn) {
            return null;
        }
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Sparing(parameters);
    }

    /** Leaves out what would take much memory. */
    private static final class Sparing extends PageDrawer {

        Sparing(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if (fits(image.getCOSObject())) {
                super.drawImage(image);
            }
        }

        /** By every size that it names, its masks' as well: a decoder believes the largest. */
        private static boolean fits(@Nullable COSBase image) {
            return !(image instanceof COSDictionary named)
                    || (fits(named, "Width", "Height")
                            && fits(named, "W", "H")
                            && fits(named, "Columns", "Rows")
                            && fits(named, "Columns", "Height")
                            && fits(named.getDictionaryObject("DecodeParms"))
                            && fits(named.getDictionaryObject("SMask"))
                            && fits(named.getDictionaryObject("Mask")));
        }

        private static boolean fits(COSDictionary named, String width, String height) {
            long pixels = (long) named.getInt(width, 1) * named.getInt(height, 1);
            return pixels >= 0 && pixels <= IMAGE_PIXELS;
        }
    }
}
