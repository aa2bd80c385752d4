package quebec.monprojet.correspondence;

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
import quebec.monprojet.fees.PaymentByPost;
import quebec.monprojet.fees.Refund;

/** What a person is told of the fees of their application. */
final class FeesLetter {

    private static final String PAYMENT = "/dossier/paiement";

    private final Pen pen;

    FeesLetter(Pen pen) {
        this.pen = pen;
    }

    LetterText invitation(Invitation invitation) {
        List<LetterText.Fact> facts = new ArrayList<>();
        facts.add(pen.fact("fact.number", invitation.number().value()));
        invitation.fees().items().forEach(item -> facts.add(line(item)));
        facts.add(pen.fact("fees.total", said(invitation.fees().total())));
        facts.add(
                pen.fact(
                        "fees.lastDay",
                        pen.words().say("fees.untilDay", Map.of("day", lastDay(invitation)))));
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph("fees.invited.said", number(invitation)));
        said.add(new LetterText.Facts(facts));
        if (!invitation.fees().tariff().confirmed()) {
            said.add(
                    pen.paragraph(
                            "fees.invited.former",
                            Map.of("year", Integer.toString(invitation.fees().tariff().year()))));
        }
        said.add(pen.paragraph("fees.invited.once"));
        said.add(pen.action("fees.invited.pay", PAYMENT));
        if (PaymentByPost.offered().isPresent()) {
            said.add(pen.paragraph("fees.invited.otherwise"));
        }
        said.add(pen.paragraph("fees.invited.beware"));
        return pen.letter("fees.invited.subject", number(invitation), said);
    }

    LetterText receipt(Invitation invitation, Payment paid) {
        return pen.letter(
                "fees.paid.subject",
                number(invitation),
                pen.paragraph("fees.paid.said"),
                new LetterText.Facts(
                        List.of(
                                pen.fact("fact.number", invitation.number().value()),
                                pen.fact("fees.amount", said(paid.amount())),
                                pen.fact("fees.receivedAt", received(paid)),
                                pen.fact("fees.reference", paid.reference()))),
                pen.paragraph("fees.paid.next"),
                pen.action("fees.paid.receipt", PAYMENT));
    }

    /** What was paid, for whom, when and how. */
    List<LetterText.Fact> receiptFacts(Invitation invitation, Payment paid) {
        List<LetterText.Fact> facts = new ArrayList<>();
        invitation.fees().items().forEach(item -> facts.add(line(item)));
        facts.add(pen.fact("fees.amount", said(paid.amount())));
        facts.add(pen.fact("fees.receivedAt", received(paid)));
        facts.add(
                pen.fact("payment.means", pen.words().say("payment.means." + paid.means().name())));
        facts.add(pen.fact("fees.reference", paid.reference()));
        return facts;
    }

    /**
     * @param passing when the place passes on to somebody else; null when it does not
     */
    LetterText expiry(Invitation invitation, @Nullable Instant passing) {
        return pen.letter(
                "fees.expired.subject",
                number(invitation),
                pen.paragraph(
                        "fees.expired.said",
                        Map.of(
                                "number", invitation.number().value(),
                                "day", lastDay(invitation))),
                pen.paragraph("fees.expired.register"),
                passing == null
                        ? pen.paragraph("fees.expired.late")
                        : pen.paragraph(
                                "fees.expired.until",
                                Map.of("instant", pen.moments().say(passing.minusSeconds(1)))),
                pen.action("fees.follow", PAYMENT));
    }

    LetterText cancellation(FeeStanding standing) {
        List<LetterText.Block> said = new ArrayList<>();
        said.add(pen.paragraph("fees.cancelled.said", number(standing.invitation())));
        standing.paid()
                .ifPresent(
                        paid ->
                                said.add(
                                        pen.paragraph(
                                                "fees.cancelled.back",
                                                Map.of("amount", said(paid.amount())))));
        said.add(pen.action("fees.follow", PAYMENT));
        return pen.letter("fees.cancelled.subject", number(standing.invitation()), said);
    }

    LetterText refund(Refund refund) {
        String reason = refund.reason().name().toLowerCase(Locale.ROOT);
        return pen.letter(
                "fees.back.subject",
                Map.of("number", refund.application()),
                pen.paragraph(
                        "fees.back.said",
                        Map.of(
                                "amount", said(refund.amount()),
                                "number", refund.application())),
                pen.paragraph("fees.back." + reason),
                pen.paragraph("fees.back.how"),
                pen.action("fees.follow", PAYMENT));
    }

    private LetterText.Fact line(Fees.Item item) {
        return pen.fact(
                item.words(),
                item.count() == 1
                        ? said(item.each())
                        : pen.words()
                                .say(
                                        "fees.each",
                                        Map.of(
                                                "count", pen.moments().count(item.count()),
                                                "each", said(item.each()),
                                                "amount", said(item.amount()))));
    }

    private String received(Payment paid) {
        return paid.toTheDay()
                ? pen.moments().day(paid.receivedAt())
                : pen.moments().say(paid.receivedAt());
    }

    private String lastDay(Invitation invitation) {
        return pen.moments().day(invitation.dueBefore().minusSeconds(1));
    }

    private String said(Money money) {
        return money.in(pen.words().language().locale());
    }

    private static Map<String, String> number(Invitation invitation) {
        return Map.of("number", invitation.number().value());
    }
}
