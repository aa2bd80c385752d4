package quebec.monprojet.rehearsal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.dossier.SyntheticDossier;
import quebec.monprojet.dossier.SyntheticDossiers;
import quebec.monprojet.opening.Build;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.RehearsalTerms;
import quebec.monprojet.opening.Rehearsals;

/** Makes a rehearsal whole, in one transaction: the crowd first, the bell when all are there. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Making {

    private final Rehearsals rehearsals;
    private final SyntheticDossiers dossiers;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public Making(Rehearsals rehearsals, SyntheticDossiers dossiers, Journal journal, Clock clock) {
        this.rehearsals = rehearsals;
        this.dossiers = dossiers;
        this.journal = journal;
        this.clock = clock;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public Making() {
        this(null, null, null, null);
    }

    /** A rehearsal, and those who may press its button. */
    public record Made(PeriodNumber number, RehearsalTerms terms, List<SyntheticDossier> crowd) {

        public Made {
            crowd = List.copyOf(crowd);
        }
    }

    /**
     * The rehearsal, with its bell as far ahead of the end of this as was asked for.
     *
     * @param by null when the portal itself asks for it
     */
    public Made make(@Nullable StaffId by, Plan plan) {
        PeriodNumber number = rehearsals.nextNumber();
        List<SyntheticDossier> crowd = dossiers.make(number.value(), plan.crowd());
        RehearsalTerms terms = new RehearsalTerms(plan.crowd(), plan.cap(), bell(plan));
        rehearsals.add(number, terms, by);
        journal.record(
                by == null ? Actor.system("demonstration") : Actor.staff(by.value()),
                new Act("rehearsal.prepared"),
                number.value(),
                Map.of(
                        "crowd", Integer.toString(plan.crowd()),
                        "cap", Integer.toString(plan.cap()),
                        "opensAt", terms.opensAt().toString(),
                        "build", Build.running().toString()));
        return new Made(number, terms, crowd);
    }

    /** On a full second, and never sooner than was asked for. */
    private Instant bell(Plan plan) {
        return clock.instant()
                .plus(plan.opensIn())
                .plus(1, ChronoUnit.SECONDS)
                .truncatedTo(ChronoUnit.SECONDS);
    }
}
