package quebec.monprojet.rehearsal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.opening.Build;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Rehearsal;
import quebec.monprojet.opening.Rehearsals;

/** Verdicts on record, each with its entry in the journal. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Verdicts {

    private final Rehearsals rehearsals;
    private final Journal journal;

    @Inject
    public Verdicts(Rehearsals rehearsals, Journal journal) {
        this.rehearsals = rehearsals;
        this.journal = journal;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public Verdicts() {
        this(null, null);
    }

    /** False when it had its verdict already. */
    public boolean record(PeriodNumber number, Rehearsal.Judgement judgement, String report) {
        boolean first = rehearsals.judge(number, judgement, report);
        if (first) {
            journal.record(
                    Actor.system("rehearsal"),
                    new Act("rehearsal.judged"),
                    number.value(),
                    Map.of(
                            "verdict", judgement.verdict().name(),
                            "build", Build.running().toString()));
        }
        return first;
    }
}
