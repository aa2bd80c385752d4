package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Passing;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.intake.UnknownApplication;

/** The acknowledgement of an application, with its receipt for people and for programs. */
@ApplicationScoped
class AcknowledgementDraft implements Drafting {

    private final Receipts receipts;
    private final ReceiptPapers papers;

    @Inject
    AcknowledgementDraft(Receipts receipts, ReceiptPapers papers) {
        this.receipts = receipts;
        this.papers = papers;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    AcknowledgementDraft() {
        this(null, null);
    }

    @Override
    public Set<LetterKind> kinds() {
        return Set.of(LetterKind.ACKNOWLEDGEMENT);
    }

    @Override
    public Optional<LetterText> of(Letter letter, Pen pen) {
        ApplicationNumber number = ApplicationNumber.parse(letter.subject()).orElseThrow();
        Receipt receipt = receipts.of(number).orElseThrow(() -> new UnknownApplication(number));
        ReceiptSheet sheet = papers.sheet(receipt, pen);
        return Optional.of(
                said(sheet)
                        .with(
                                new Attachment(
                                        number + ".pdf", "application/pdf", ReceiptPdf.of(sheet)),
                                new Attachment(
                                        number + ".json",
                                        "application/json",
                                        ReceiptJson.of(receipt))));
    }

    static LetterText said(ReceiptSheet sheet) {
        Pen pen = sheet.pen();
        boolean passed = sheet.receipt().passedOn();
        return pen.letter(
                passed ? "passed.subject" : "acknowledgement.subject",
                Map.of("number", sheet.receipt().number().value()),
                new LetterText.Paragraph(entered(sheet)),
                new LetterText.Facts(facts(sheet)),
                pen.paragraph(passed ? "passed.final" : "acknowledgement.final"),
                pen.paragraph("acknowledgement.next"),
                pen.action("acknowledgement.follow", "/dossier"),
                pen.paragraph("acknowledgement.attached"),
                pen.paragraph("acknowledgement.verifyHere"),
                pen.action("acknowledgement.verify", sheet.verification()));
    }

    private static List<LetterText.Fact> facts(ReceiptSheet sheet) {
        Pen pen = sheet.pen();
        Receipt receipt = sheet.receipt();
        Passing passing = receipt.passing();
        LetterText.Fact number = pen.fact("fact.number", receipt.number().value());
        LetterText.Fact received = pen.fact("fact.receivedAt", said(receipt.receivedAt(), pen));
        return passing == null
                ? List.of(
                        number,
                        pen.fact("fact.rank", sheet.rank()),
                        received,
                        pen.fact("fact.recordedAt", said(receipt.recordedAt(), pen)))
                : List.of(
                        number,
                        pen.fact("passed.place", sheet.rank()),
                        pen.fact("passed.askedAt", said(passing.askedAt(), pen)),
                        received);
    }

    private static String said(Instant instant, Pen pen) {
        return pen.moments().say(instant);
    }

    private static String entered(ReceiptSheet sheet) {
        Words words = sheet.pen().words();
        String period = sheet.receipt().period().value();
        Integer cap = sheet.cap();
        if (sheet.receipt().passedOn()) {
            return words.say("passed.said", Map.of("period", period));
        }
        return cap == null
                ? words.say(
                        "acknowledgement.exempt", Map.of("period", period, "rank", sheet.rank()))
                : words.say(
                        "acknowledgement.capped",
                        Map.of(
                                "period",
                                period,
                                "rank",
                                sheet.rank(),
                                "cap",
                                sheet.pen().moments().count(cap)));
    }
}
