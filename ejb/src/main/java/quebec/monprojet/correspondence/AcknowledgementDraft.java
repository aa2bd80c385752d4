package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import quebec.monprojet.account.Recipient;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Passing;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.intake.UnknownApplication;

/** The acknowledgement of an application, with its receipt for people and for programs. */
@ApplicationScoped
class AcknowledgementDraft {

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

    Draft of(Letter letter, Recipient who) {
        ApplicationNumber number = ApplicationNumber.parse(letter.subject()).orElseThrow();
        Receipt receipt = receipts.of(number).orElseThrow(() -> new UnknownApplication(number));
        ReceiptSheet sheet = papers.sheet(receipt, who.language());
        return new Draft.Ready(
                who.address(),
                said(sheet),
                List.of(
                        new Attachment(number + ".pdf", "application/pdf", ReceiptPdf.of(sheet)),
                        new Attachment(
                                number + ".json", "application/json", ReceiptJson.of(receipt))));
    }

    static LetterText said(ReceiptSheet sheet) {
        Words words = sheet.words();
        URI portal = sheet.portal();
        Receipt receipt = sheet.receipt();
        Moments moments = new Moments(words.language());
        List<LetterText.Block> said = new ArrayList<>();
        Passing passing = receipt.passing();
        said.add(new LetterText.Paragraph(entered(sheet, moments)));
        said.add(
                new LetterText.Facts(
                        passing == null ? facts(sheet, moments) : facts(sheet, moments, passing)));
        said.add(
                new LetterText.Paragraph(
                        words.say(passing == null ? "acknowledgement.final" : "passed.final")));
        said.add(new LetterText.Paragraph(words.say("acknowledgement.next")));
        said.add(
                new LetterText.Action(
                        words.say("acknowledgement.follow"),
                        portal.resolve("/dossier").toString()));
        said.add(new LetterText.Paragraph(words.say("acknowledgement.attached")));
        said.add(new LetterText.Paragraph(words.say("acknowledgement.verifyHere")));
        said.add(new LetterText.Action(words.say("acknowledgement.verify"), sheet.verification()));
        return new LetterText(
                words.language(),
                words.say(
                        passing == null ? "acknowledgement.subject" : "passed.subject",
                        Map.of("number", receipt.number().value())),
                said);
    }

    private static List<LetterText.Fact> facts(ReceiptSheet sheet, Moments moments) {
        Words words = sheet.words();
        Receipt receipt = sheet.receipt();
        return List.of(
                fact(words, "fact.number", receipt.number().value()),
                fact(words, "fact.rank", sheet.rank()),
                fact(words, "fact.receivedAt", moments.say(receipt.receivedAt())),
                fact(words, "fact.recordedAt", moments.say(receipt.recordedAt())));
    }

    private static List<LetterText.Fact> facts(
            ReceiptSheet sheet, Moments moments, Passing passing) {
        Words words = sheet.words();
        return List.of(
                fact(words, "fact.number", sheet.receipt().number().value()),
                fact(words, "passed.place", sheet.rank()),
                fact(words, "passed.askedAt", moments.say(passing.askedAt())),
                fact(words, "fact.receivedAt", moments.say(sheet.receipt().receivedAt())));
    }

    private static String entered(ReceiptSheet sheet, Moments moments) {
        String period = sheet.receipt().period().value();
        if (sheet.receipt().passing() != null) {
            return sheet.words().say("passed.said", Map.of("period", period));
        }
        Integer cap = sheet.cap();
        return cap == null
                ? sheet.words()
                        .say(
                                "acknowledgement.exempt",
                                Map.of("period", period, "rank", sheet.rank()))
                : sheet.words()
                        .say(
                                "acknowledgement.capped",
                                Map.of(
                                        "period",
                                        period,
                                        "rank",
                                        sheet.rank(),
                                        "cap",
                                        moments.count(cap)));
    }

    private static LetterText.Fact fact(Words words, String key, String value) {
        return new LetterText.Fact(words.say(key), value);
    }
}
