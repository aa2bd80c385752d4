package quebec.monprojet.correspondence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quebec.monprojet.fees.Invitation;
import quebec.monprojet.fees.Payment;
import quebec.monprojet.paper.Form;

/**
 * The receipt of a payment as a page.
 *
 * @param payer whose application it is, for whoever has to show that they paid; may be empty
 */
record PaymentSheet(Invitation invitation, Payment paid, String payer, Pen pen) {

    private static final Form FORM = Form.named("payment.html");

    String html() {
        Map<String, Object> blanks = new LinkedHashMap<>();
        blanks.put("lang", pen.words().language().locale().toLanguageTag());
        blanks.put("title", pen.words().say("payment.title") + " " + invitation.number());
        blanks.put("number", invitation.number().value());
        blanks.put("facts", facts());
        for (String key :
                List.of(
                        "house",
                        "payment.title",
                        "payment.lead",
                        "fees.paid.next",
                        "receipt.page",
                        "fact.number")) {
            blanks.put(key.replace('.', '_'), pen.words().say(key));
        }
        return FORM.filled(blanks);
    }

    private List<Map<String, String>> facts() {
        List<LetterText.Fact> facts = new ArrayList<>();
        if (!payer.isEmpty()) {
            facts.add(pen.fact("payment.payer", payer));
        }
        facts.addAll(new FeesLetter(pen).receiptFacts(invitation, paid));
        facts.add(pen.fact("payment.issuer", pen.words().say("house")));
        return facts.stream()
                .map(fact -> Map.of("label", fact.label(), "value", fact.value()))
                .toList();
    }
}
