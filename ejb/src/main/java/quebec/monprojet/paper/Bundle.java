package quebec.monprojet.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Files that are printed together. */
public final class Bundle {

    private Bundle() {}

    /** One file of several, each with its tags. */
    public static byte[] of(List<byte[]> sheets) {
        if (sheets.size() == 1) {
            return sheets.get(0);
        }
        PDFMergerUtility merging = new PDFMergerUtility();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        merging.setDestinationStream(whole);
        sheets.forEach(sheet -> merging.addSource(new RandomAccessReadBuffer(sheet)));
        try {
            merging.mergeDocuments(null);
        } catch (IOException e) {
            throw new UncheckedIOException("Letters cannot be put together", e);
        }
        return whole.toByteArray();
    }

    /** With an even number of pages: what follows is not printed on its back. */
    public static byte[] evened(byte[] sheet) {
        try (PDDocument pdf = Loader.loadPDF(sheet);
                ByteArrayOutputStream whole = new ByteArrayOutputStream()) {
            if (pdf.getNumberOfPages() % 2 == 0) {
                return sheet;
            }
            pdf.addPage(new PDPage(PDRectangle.LETTER));
            pdf.save(whole);
            return whole.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be given another page", e);
        }
    }
}
