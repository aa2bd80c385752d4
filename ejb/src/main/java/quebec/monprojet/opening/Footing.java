package quebec.monprojet.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;

/**
 * The rehearsal that an approval rests on, with what it was judged by. The database compares it
 * with the rehearsal itself.
 */
@Embeddable
@SuppressWarnings("UnusedVariable") // columns for the database, which judges them
class Footing {

    @Column(name = "rehearsal")
    private String number;

    @Column(name = "rehearsal_crowd")
    private Integer crowd;

    @Column(name = "rehearsal_verdict")
    @Enumerated(EnumType.STRING)
    private Rehearsal.Verdict verdict;

    @Column(name = "rehearsal_judged_at")
    private Instant judgedAt;

    Footing(Rehearsal rehearsal) {
        Rehearsal.Judgement judgement = Objects.requireNonNull(rehearsal.judgement());
        number = rehearsal.number().value();
        crowd = rehearsal.terms().crowd();
        verdict = judgement.verdict();
        judgedAt = judgement.at();
    }

    @SuppressWarnings("NullAway.Init")
    protected Footing() {}

    PeriodNumber rehearsal() {
        return new PeriodNumber(number);
    }
}
