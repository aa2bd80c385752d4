package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.paper.Bundle;

/** What goes into the envelope beside a letter: what a mail would carry as a file to read. */
@ApplicationScoped
class Enclosures {

    private static final String PDF = "application/pdf";

    /** Of the reference at the foot of a page, in points. */
    private static final float MARK_SIZE = 8;

    private static final float MARK_LEFT = 62;
    private static final float MARK_UP = 14;

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

    /**
     * What goes into one envelope: an even number of pages, so that nobody's letter is printed on
     * the back of another person's, and the folder's reference on every page that is put beside it.
     */
    static byte[] envelope(byte[] letter, List<byte[]> beside, String reference) {
        List<byte[]> sheets = new ArrayList<>();
        sheets.add(letter);
        beside.forEach(sheet -> sheets.add(marked(sheet, reference)));
        return Bundle.evened(Bundle.of(sheets));
    }

    private static byte[] marked(byte[] sheet, String reference) {
        return changed(
                sheet,
                pdf -> {
                    for (PDPage page : pdf.getPages()) {
                        mark(pdf, page, reference);
                    }
                });
    }

    /** No part of what the page says: readers of tags pass it over. */
    private static void mark(PDDocument pdf, PDPage page, String reference) throws IOException {
        try (PDPageContentStream foot =
                new PDPageContentStream(
                        pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            foot.beginMarkedContent(COSName.ARTIFACT);
            foot.beginText();
            foot.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), MARK_SIZE);
            foot.newLineAtOffset(MARK_LEFT, MARK_UP);
            foot.showText(reference);
            foot.endText();
            foot.endMarkedContent();
        }
    }

    /** What is done to an open file. */
    private interface Alteration {
        void to(PDDocument pdf) throws IOException;
    }

    private static byte[] changed(byte[] sheet, Alteration alteration) {
        try (PDDocument pdf = Loader.loadPDF(sheet);
                ByteArrayOutputStream whole = new ByteArrayOutputStream()) {
            alteration.to(pdf);
            pdf.save(whole);
            return whole.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("An envelope cannot be filled", e);
        }
    }
}
