package quebec.monprojet.letterbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.fees.Cancellations;
import quebec.monprojet.fees.CancellingDecision;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.Money;
import quebec.monprojet.fees.Payment;
import quebec.monprojet.intake.ApplicationNumber;

/** What a letter says of the decision that cancels the applications of a period. */
@ApplicationScoped
class CancelledFacts {

    private final Cancellations cancellations;
    private final FeeFiles fees;

    @Inject
    CancelledFacts(Cancellations cancellations, FeeFiles fees) {
        this.cancellations = cancellations;
        this.fees = fees;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    CancelledFacts() {
        this(null, null);
    }

    /** Empty where no decision that was approved cancels its period: there is nothing to tell. */
    Optional<Particulars> of(ApplicationNumber number) {
        Optional<Money> paid = fees.of(number).flatMap(FeeStanding::paid).map(Payment::amount);
        return cancellations.of(number.period()).map(decision -> said(decision, paid));
    }

    /**
     * @param paid what is given back; empty when nothing had been paid
     */
    static Particulars said(CancellingDecision decision, Optional<Money> paid) {
        Instant approvedAt = Objects.requireNonNull(decision.approvedAt());
        return language -> {
            SaidInLetters words = SaidInLetters.in(language);
            Map<Field, List<String>> values = new EnumMap<>(Field.class);
            values.put(Field.DECISION, List.of(decision.terms().number()));
            values.put(Field.DECIDED_ON, List.of(Day.said(approvedAt, language)));
            values.put(Field.REASONS, decision.terms().reason().lines().toList());
            values.put(Field.CLAUSES, List.of(decision.terms().legalBasis()));
            values.put(
                    Field.REFUND,
                    List.of(
                            paid.map(
                                            money ->
                                                    words.say(
                                                            "cancelled.refund",
                                                            money.in(language.locale())))
                                    .orElseGet(() -> words.say("cancelled.nothing"))));
            values.put(
                    Field.REMEDIES,
                    List.of(words.say("cancelled.review"), words.say("cancelled.courts")));
            return values;
        };
    }
}
