package quebec.monprojet.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * An HTML page as PDF/A-3u (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). Its fonts are {@code sans} and
 * {@code mono}, and other alphabets have theirs; its title, subject and description are what a
 * reader announces.
 */
public final class TaggedPdf {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // Its notes on fonts and style sheets would stand in the log as errors, a dozen a page.
        XRLog.setLoggingEnabled(false);
    }

    private TaggedPdf() {}

    /** What is added before the file is whole, such as another file inside it. */
    public interface Ending {
        void to(PDDocument document) throws IOException;
    }

    public static byte[] of(String html) {
        return of(html, document -> {});
    }

    public static byte[] of(String html, Ending ending) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
        builder.useColorProfile(SRGB);
        builder.withProducer("Mon projet Québec");
        builder.useFont(() -> Alphabet.open("DejaVuSans"), "sans", 400, FontStyle.NORMAL, true);
        builder.useFont(
                () -> Alphabet.open("DejaVuSans-Bold"), "sans", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> Alphabet.open("DejaVuSansMono"), "mono", 400, FontStyle.NORMAL, true);
        String page = Lettering.of(kept(html));
        for (Alphabet alphabet : Lettering.alphabets(page)) {
            builder.useFont(
                    alphabet::open,
                    alphabet.name(),
                    400,
                    FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
        }
        builder.useUnicodeBidiSplitter(Directions::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        builder.useReplacementText("\uFFFD");
        builder.withHtmlContent(page, null);
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                ending.to(document);
                document.save(pdf);
            }
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A page cannot be laid out", e);
        }
    }

    /**
     * Without what XML 1.0 has no room for: one such character, wherever it came from, would leave
     * its person without any page at all.
     */
    private static String kept(String html) {
        StringBuilder kept = new StringBuilder(html.length());
        html.codePoints().filter(TaggedPdf::isOfXml).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isOfXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
