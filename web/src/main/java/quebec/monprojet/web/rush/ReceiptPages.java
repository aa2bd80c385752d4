package quebec.monprojet.web.rush;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.web.RetryAfter;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Words;

/** What anyone reads about a receipt, and where they check one. */
@ApplicationScoped
public class ReceiptPages {

    private final Receipts receipts;
    private final Template template;
    private final AnswerPages pages;

    @Inject
    public ReceiptPages(Receipts receipts, Template template, AnswerPages pages) {
        this.receipts = receipts;
        this.template = template;
        this.pages = pages;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public ReceiptPages() {
        this(null, null, null);
    }

    Answer of(ApplicationNumber number, Locale locale) {
        Optional<Receipt> known = receipts.of(number);
        if (known.isEmpty()) {
            return unknown(locale);
        }
        Receipt receipt = known.get();
        Words words = template.words(locale);
        Map<String, Object> content = new HashMap<>(pages.receiptFacts(receipt, locale));
        content.put("kind", "verification");
        content.put("title", words.get("rush.verify.receipt.title"));
        content.put("lead", lead(receipt, words));
        return page(200, content, locale, "/recu/" + number);
    }

    private static String lead(Receipt receipt, Words words) {
        return words.of(
                receipt.passedOn() ? "succession.verify" : "rush.verify.lead",
                receipt.place().value(),
                Moments.text(receipt.receivedAt(), words.locale()));
    }

    /** For whoever holds a document and wants to know what it is worth. */
    Answer blank(Locale locale) {
        return empty(200, "blank", locale);
    }

    Answer unknown(Locale locale) {
        return empty(404, "unknown", locale);
    }

    /** Instead of the file, when too many ask for one at once. */
    Answer crowded(ApplicationNumber number, Locale locale) {
        Words words = template.words(locale);
        String file = "/recu/" + number + ".pdf?lang=" + locale.getLanguage();
        Map<String, Object> content = new HashMap<>();
        content.put("kind", "busy");
        content.put("title", words.get("rush.busy.title"));
        content.put("lead", words.get("rush.receipt.crowded"));
        content.put("facts", List.of());
        content.put("after", file);
        content.put("afterText", words.get("rush.receipt.pdf"));
        return Answer.page(
                503,
                template.filled(locale, content, "/recu/" + number),
                (long) RetryAfter.A_MOMENT);
    }

    private Answer empty(int status, String kind, Locale locale) {
        Words words = template.words(locale);
        Map<String, Object> content = new HashMap<>();
        content.put("title", words.get("rush.verify.title"));
        content.put("kind", kind);
        content.put("lead", words.get("rush.verify." + kind));
        content.put("facts", List.of());
        return page(status, content, locale, "/recu/");
    }

    private Answer page(int status, Map<String, Object> content, Locale locale, String here) {
        content.put("verification", true);
        return Answer.page(status, template.filled(locale, content, here), null);
    }
}
