package quebec.monprojet.correspondence;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.Fees;
import quebec.monprojet.fees.Invitation;
import quebec.monprojet.fees.Money;
import quebec.monprojet.fees.Payment;
import quebec.monprojet.fees.Refund;

/** What a person is told of the fees of their application. */
final class FeesLetter {

    private final Words words;
    private final URI portal;
    private final Moments moments;

    FeesLetter(Words words, URI portal) {
        this.words = words;
        this.portal = portal;
        this.moments = new Moments(words.language());
    }

    LetterText invitation(Invitation invitation) {
        List<LetterText.Fact> facts = new ArrayList<>();
        facts.add(fact("fact.number", invitation.number().value()));
        invitation.fees().items().forEach(item -> facts.add(line(item)));
        facts.add(fact("fees.total", said(invitation.fees().total())));
        facts.add(fact("fees.lastDay", lastInstant(invitation)));
        return new LetterText(
                words.language(),
                words.say("fees.invited.subject", number(invitation)),
                List.of(
                        paragraph("fees.invited.said", number(invitation)),
                        new LetterText.Facts(facts),
                        paragraph("fees.invited.once"),
                        action("fees.invited.pay"),
                        paragraph("fees.invited.otherwise"),
                        paragraph("fees.invited.beware")));
    }

    LetterText receipt(Invitation invitation, Payment paid) {
        return new LetterText(
                words.language(),
                words.say("fees.paid.subject", number(invitation)),
                List.of(
                        paragraph("fees.paid.said"),
                        new LetterText.Facts(
                                List.of(
                                        fact("fact.number", invitation.number().value()),
                                        fact("fees.amount", said(paid.amount())),
                                        fact("fees.receivedAt", moments.say(paid.receivedAt())),
                                        fact("fees.reference", paid.reference()))),
                        paragraph("fees.paid.next"),
                        action("fees.paid.receipt")));
    }

    /** What was paid, for whom, when and how. */
    List<LetterText.Fact> receiptFacts(Invitation invitation, Payment paid) {
        List<LetterText.Fact> facts = new ArrayList<>();
        invitation.fees().items().forEach(item -> facts.add(line(item)));
        facts.add(fact("fees.amount", said(paid.amount())));
        facts.add(fact("fees.receivedAt", moments.say(paid.receivedAt())));
        facts.add(fact("payment.means", words.say("payment.means." + paid.means().name())));
        facts.add(fact("fees.reference", paid.reference()));
        return facts;
    }

    /**
     * @param passing when the place passes on to somebody else; null when it does not
     */
    LetterText expiry(Invitation invitation, @Nullable Instant passing) {
        return new LetterText(
                words.language(),
                words.say("fees.expired.subject", number(invitation)),
                List.of(
                        paragraph(
                                "fees.expired.said",
                                Map.of(
                                        "number", invitation.number().value(),
                                        "day", lastDay(invitation))),
                        paragraph("fees.expired.register"),
                        passing == null
                                ? paragraph("fees.expired.late")
                                : paragraph(
                                        "fees.expired.until",
                                        Map.of("instant", moments.say(passing.minusSeconds(1)))),
                        action("fees.follow")));
    }

    LetterText cancellation(FeeStanding standing) {
        List<LetterText.Block> said = new ArrayList<>();
        said.add(paragraph("fees.cancelled.said", number(standing.invitation())));
        standing.paid()
                .ifPresent(
                        paid ->
                                said.add(
                                        paragraph(
                                                "fees.cancelled.back",
                                                Map.of("amount", said(paid.amount())))));
        said.add(action("fees.follow"));
        return new LetterText(
                words.language(),
                words.say("fees.cancelled.subject", number(standing.invitation())),
                said);
    }

    LetterText refund(Refund refund) {
        String reason = refund.reason().name().toLowerCase(Locale.ROOT);
        return new LetterText(
                words.language(),
                words.say("fees.back.subject", Map.of("number", refund.application())),
                List.of(
                        paragraph(
                                "fees.back.said",
                                Map.of(
                                        "amount", said(refund.amount()),
                                        "number", refund.application())),
                        paragraph("fees.back." + reason),
                        paragraph("fees.back.how"),
                        action("fees.follow")));
    }

    private LetterText.Fact line(Fees.Item item) {
        String who = item.who().name().toLowerCase(Locale.ROOT);
        return fact(
                "fees.item." + who,
                item.count() == 1
                        ? said(item.each())
                        : words.say(
                                "fees.each",
                                Map.of(
                                        "count", moments.count(item.count()),
                                        "each", said(item.each()),
                                        "amount", said(item.amount()))));
    }

    /** The last second that is still in time. */
    private String lastInstant(Invitation invitation) {
        return moments.say(invitation.dueBefore().minusSeconds(1));
    }

    private String lastDay(Invitation invitation) {
        return moments.day(invitation.dueBefore().minusSeconds(1));
    }

    private String said(Money money) {
        return money.in(words.language().locale());
    }

    private static Map<String, String> number(Invitation invitation) {
        return Map.of("number", invitation.number().value());
    }

    private LetterText.Fact fact(String key, String value) {
        return new LetterText.Fact(words.say(key), value);
    }

    private LetterText.Paragraph paragraph(String key) {
        return paragraph(key, Map.of());
    }

    private LetterText.Paragraph paragraph(String key, Map<String, String> blanks) {
        return new LetterText.Paragraph(words.say(key, blanks));
    }

    private LetterText.Action action(String key) {
        return new LetterText.Action(
                words.say(key), portal.resolve("/dossier/paiement").toString());
    }
}
