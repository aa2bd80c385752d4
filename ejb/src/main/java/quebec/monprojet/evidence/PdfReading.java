package quebec.monprojet.evidence;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF, which is kept as it came: it may bear a signature. */
final class PdfReading {

    private PdfReading() {}

    /**
     * Reads it from memory; a parser that writes nothing needs no room beside it.
     *
     * @param file the same bytes, which are kept
     */
    static Examined of(byte[] sent, Source file) throws IOException {
        PdfBytes bytes = new PdfBytes(sent);
        if (bytes.holdsSomethingElse()) {
            return new Examined.Unsound(Refusal.MORE_THAN_ONE_THING);
        }
        if (bytes.unpacksTooLarge()) {
            return new Examined.Unsound(Refusal.UNPACKS_TOO_LARGE);
        }
        try (PDDocument document = Loader.loadPDF(sent)) {
            return document.isEncrypted()
                    ? new Examined.Unsound(Refusal.ENCRYPTED)
                    : opened(document, file);
        } catch (InvalidPasswordException locked) {
            return new Examined.Unsound(Refusal.ENCRYPTED);
        }
    }

    private static Examined opened(PDDocument document, Source file) throws IOException {
        if (document.getNumberOfPages() > Limits.PAGES) {
            return new Examined.Unsound(Refusal.TOO_MANY_PAGES);
        }
        PdfObjects objects = PdfObjects.of(document);
        if (objects.tooMany() || objects.swelling()) {
            return new Examined.Unsound(Refusal.UNPACKS_TOO_LARGE);
        }
        if (objects.active()) {
            return new Examined.Unsound(Refusal.ACTIVE);
        }
        if (objects.pages() > Limits.PAGES) {
            return new Examined.Unsound(Refusal.TOO_MANY_PAGES);
        }
        if (document.getNumberOfPages() < 1 || objects.pages() < 1) {
            return new Examined.Unsound(Refusal.DAMAGED);
        }
        return new Examined.Sound(
                ContentKind.PDF, file, document.getNumberOfPages(), PdfPreview.of(document));
    }
}
