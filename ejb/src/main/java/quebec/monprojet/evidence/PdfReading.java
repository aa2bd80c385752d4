package quebec.monprojet.evidence;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF, which is kept as it came: it may bear a signature. It is read from memory; a parser
 * that writes nothing needs no room beside it.
 */
record PdfReading(PdfAnswer answer) {

    /**
     * Says what it is.
     *
     * @throws OutOfMemoryError for what takes more than there is: nothing is known of it
     */
    void read(byte[] sent) throws IOException {
        PdfBytes bytes = new PdfBytes(sent);
        if (bytes.holdsSomethingElse()) {
            answer.refuse(Refusal.MORE_THAN_ONE_THING);
        } else if (bytes.unpacksTooLarge()) {
            answer.refuse(Refusal.UNPACKS_TOO_LARGE);
        } else {
            open(sent);
        }
    }

    private void open(byte[] sent) throws IOException {
        try (PDDocument document = Loader.loadPDF(sent)) {
            Refusal why = refusal(document);
            if (why == null) {
                show(document);
            } else {
                answer.refuse(why);
            }
        } catch (InvalidPasswordException locked) {
            answer.refuse(Refusal.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            answer.refuse(Refusal.DAMAGED);
        }
    }

    private static @Nullable Refusal refusal(PDDocument document) {
        if (document.isEncrypted()) {
            return Refusal.ENCRYPTED;
        }
        int pages = document.getNumberOfPages();
        if (pages > Limits.PAGES) {
            return Refusal.TOO_MANY_PAGES;
        }
        PdfObjects objects = PdfObjects.of(document);
        if (objects.tooMany() || objects.swelling()) {
            return Refusal.UNPACKS_TOO_LARGE;
        }
        if (objects.active()) {
            return Refusal.ACTIVE;
        }
        if (objects.pages() > Limits.PAGES) {
            return Refusal.TOO_MANY_PAGES;
        }
        return pages < 1 || objects.pages() < 1 ? Refusal.DAMAGED : null;
    }

    /** The verdict does not wait for a drawing. */
    private void show(PDDocument document) throws IOException {
        answer.accept(document.getNumberOfPages());
        byte[] preview = PdfPreview.of(document);
        if (preview != null) {
            answer.preview(preview);
        }
    }
}
