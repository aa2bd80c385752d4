package quebec.monprojet.correspondence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.Passing;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Head;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.paper.Form;
import quebec.monprojet.paper.QrCode;

/**
 * A receipt as a page: what it says to its holder, then the proof. It names nobody, so that showing
 * it to a stranger reveals nothing but the place.
 *
 * @param cap null for an exempt stream
 */
record ReceiptSheet(Receipt receipt, @Nullable Integer cap, Pen pen) {

    private static final Form FORM = Form.named("receipt.html");

    String title() {
        return pen.words().say("receipt.title") + " " + receipt.number();
    }

    String fileName() {
        return receipt.number().value() + ".json";
    }

    String verification() {
        return pen.portal().resolve("/recu/" + receipt.number()).toString();
    }

    String html() {
        Map<String, Object> blanks = new LinkedHashMap<>();
        blanks.put("lang", pen.words().language().locale().toLanguageTag());
        blanks.put("title", title());
        blanks.put("number", receipt.number().value());
        blanks.put("url", verification());
        blanks.put("qr", QrCode.dataUri(verification()));
        blanks.put("facts", facts());
        blanks.put("proof", proof());
        for (String key :
                List.of(
                        "house",
                        "receipt.title",
                        "receipt.lead",
                        "receipt.what",
                        "receipt.next",
                        "receipt.verify",
                        "receipt.verifyText",
                        "receipt.proof",
                        "receipt.page",
                        "fact.number")) {
            blanks.put(key.replace('.', '_'), pen.words().say(key));
        }
        blanks.put("receipt_whatText", what());
        blanks.put(
                "receipt_nextText",
                pen.words()
                        .say(
                                receipt.passedOn() ? "passed.nextText" : "receipt.nextText",
                                Map.of("url", pen.portal().resolve("/dossier").toString())));
        blanks.put(
                "receipt_proofText",
                pen.words().say("receipt.proofText", Map.of("file", fileName())));
        blanks.put("receipt_qr", pen.words().say("receipt.qr", Map.of("url", verification())));
        return FORM.filled(blanks);
    }

    private String what() {
        Passing passing = receipt.passing();
        String number = receipt.number().value();
        String period = receipt.period().value();
        return passing == null
                ? pen.words()
                        .say(
                                "receipt.whatText",
                                Map.of("number", number, "period", period, "rank", rank()))
                : pen.words()
                        .say(
                                "passed.whatText",
                                Map.of(
                                        "number",
                                        number,
                                        "period",
                                        period,
                                        "place",
                                        rank(),
                                        "givenUp",
                                        passing.givenUp().value()));
    }

    /** Of the place in the register, whoever gave it. */
    String rank() {
        return pen.moments().count(receipt.place().value());
    }

    private List<Map<String, String>> facts() {
        Moments moments = pen.moments();
        boolean passed = receipt.passedOn();
        return List.of(
                fact(passed ? "passed.place" : "fact.rank", rankOf(moments)),
                fact("fact.period", receipt.period().value()),
                fact("fact.receivedAt", moments.say(receipt.receivedAt())),
                fact("fact.recordedAt", moments.say(receipt.recordedAt())),
                fact("fact.decision", receipt.decisionNumber()),
                fact("fact.order", pen.words().say(passed ? "passed.order" : "fact.firstCome")));
    }

    private String rankOf(Moments moments) {
        return cap == null
                ? rank()
                : pen.words().say("fact.rankOf", Map.of("rank", rank(), "cap", moments.count(cap)));
    }

    private List<Map<String, String>> proof() {
        Head head = receipt.head().head();
        return List.of(
                fact("receipt.receivedExact", Nanoseconds.text(receipt.receivedAt())),
                fact("receipt.recordedExact", Nanoseconds.text(receipt.recordedAt())),
                fact("receipt.digest", receipt.digest().hex()),
                fact("receipt.leaf", receipt.leaf()),
                fact(
                        "receipt.path",
                        String.join(
                                " ", receipt.inclusion().path().stream().map(Hash::hex).toList())),
                fact("receipt.size", Long.toString(head.size())),
                fact("receipt.root", head.root().hex()),
                fact("receipt.decisionHash", head.decision()),
                fact("receipt.headAt", Nanoseconds.text(head.instant())),
                fact("receipt.key", head.keyId()),
                fact("receipt.signature", receipt.head().signature()));
    }

    private Map<String, String> fact(String key, String value) {
        return Map.of("label", pen.words().say(key), "value", value.isEmpty() ? "–" : value);
    }
}
