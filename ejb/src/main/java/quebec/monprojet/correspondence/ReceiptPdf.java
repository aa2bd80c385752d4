package quebec.monprojet.correspondence;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * A receipt as a file that lasts and that a screen reader reads: PDF/A-3u (ISO 19005-3) and
 * PDF/UA-1 (ISO 14289-1), with the proof embedded for programs.
 */
final class ReceiptPdf {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final COSName RELATION = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    static {
        // Its notes on fonts and style sheets would stand in the log as errors, a dozen a receipt.
        XRLog.setLoggingEnabled(false);
    }

    private ReceiptPdf() {}

    static byte[] of(ReceiptSheet sheet) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
        builder.useColorProfile(SRGB);
        builder.withProducer("Mon projet Québec");
        builder.useFont(() -> font("DejaVuSans"), "sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold"), "sans", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSansMono"), "mono", 400, FontStyle.NORMAL, true);
        builder.withHtmlContent(sheet.html(), null);
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                embed(sheet, document);
                document.save(pdf);
            }
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A receipt cannot be laid out", e);
        }
    }

    private static void embed(ReceiptSheet sheet, PDDocument document) throws IOException {
        byte[] json = ReceiptJson.of(sheet.receipt());
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(json));
        Calendar recorded = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        recorded.setTimeInMillis(sheet.receipt().recordedAt().toEpochMilli());
        file.setSubtype("application/json");
        file.setSize(json.length);
        file.setCreationDate(recorded);
        file.setModDate(recorded);
        PDComplexFileSpecification named = new PDComplexFileSpecification();
        named.setFile(sheet.fileName());
        named.setFileUnicode(sheet.fileName());
        named.setFileDescription(sheet.words().say("receipt.file"));
        named.setEmbeddedFile(file);
        named.setEmbeddedFileUnicode(file);
        named.getCOSObject().setName(RELATION, "Data");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(sheet.fileName(), named));
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog()
                .getCOSObject()
                .setItem(ASSOCIATED, new COSArray(List.of(named.getCOSObject())));
    }

    private static InputStream font(String name) {
        InputStream font = ReceiptPdf.class.getResourceAsStream("/fonts/" + name + ".ttf");
        if (font == null) {
            throw new IllegalStateException("no such font: " + name);
        }
        return font;
    }
}
