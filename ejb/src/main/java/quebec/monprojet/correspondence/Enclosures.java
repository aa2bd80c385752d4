package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import quebec.monprojet.intake.ApplicationNumber;

/** What goes into the envelope beside a letter: what a mail would carry as a file to read. */
@ApplicationScoped
class Enclosures {

    private static final String PDF = "application/pdf";

    private final PaymentPapers payments;

    @Inject
    Enclosures(PaymentPapers payments) {
        this.payments = payments;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Enclosures() {
        this(null);
    }

    List<byte[]> of(Letter letter, Draft.Ready ready) {
        return Stream.concat(
                        ready.text().attachments().stream()
                                .filter(each -> each.type().equals(PDF))
                                .map(Attachment::content),
                        payment(letter, ready).stream())
                .toList();
    }

    /** On line it is in the account, for whoever paid. */
    private Optional<byte[]> payment(Letter letter, Draft.Ready ready) {
        return letter.kind() == LetterKind.FEES_PAID
                ? ApplicationNumber.parse(letter.subject())
                        .flatMap(
                                number ->
                                        payments.pdf(
                                                letter.account(), number, ready.text().language()))
                : Optional.empty();
    }

    /** One file of several, each with its tags. */
    static byte[] together(List<byte[]> sheets) {
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
}
