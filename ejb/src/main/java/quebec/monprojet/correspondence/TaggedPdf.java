package quebec.monprojet.correspondence;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A page as a file that lasts and that a screen reader reads: PDF/A-3u (ISO 19005-3) and PDF/UA-1
 * (ISO 14289-1).
 */
final class TaggedPdf {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // Its notes on fonts and style sheets would stand in the log as errors, a dozen a receipt.
        XRLog.setLoggingEnabled(false);
    }

    private TaggedPdf() {}

    /** What goes into the file besides the page. */
    interface Annex {
        void enclose(PDDocument document) throws IOException;
    }

    static byte[] of(String html, Annex annex) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
        builder.useColorProfile(SRGB);
        builder.withProducer("Mon projet Québec");
        builder.useFont(() -> font("DejaVuSans"), "sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold"), "sans", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSansMono"), "mono", 400, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                annex.enclose(document);
                document.save(pdf);
            }
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A receipt cannot be laid out", e);
        }
    }

    private static InputStream font(String name) {
        InputStream font = TaggedPdf.class.getResourceAsStream("/fonts/" + name + ".ttf");
        if (font == null) {
            throw new IllegalStateException("no such font: " + name);
        }
        return font;
    }
}
