package quebec.monprojet.rehearsal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import quebec.monprojet.dossier.SyntheticDossier;
import quebec.monprojet.dossier.SyntheticDossiers;
import quebec.monprojet.intake.Tickets;
import quebec.monprojet.intake.WarmedLine;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.RehearsalTerms;
import quebec.monprojet.opening.Rehearsals;

/**
 * Rehearsals that a node holds alone and takes away again: the machine's compilers learn from them
 * what the first second of an opening will ask for. No list shows them, and no opening can rest on
 * one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WarmUps {

    /** Nobody holds one for as long. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Rehearsals rehearsals;
    private final SyntheticDossiers dossiers;
    private final Tickets tickets;
    private final WarmedLine line;
    private final Clock clock;

    @Inject
    public WarmUps(
            Rehearsals rehearsals,
            SyntheticDossiers dossiers,
            Tickets tickets,
            WarmedLine line,
            Clock clock) {
        this.rehearsals = rehearsals;
        this.dossiers = dossiers;
        this.tickets = tickets;
        this.line = line;
        this.clock = clock;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public WarmUps() {
        this(null, null, null, null, null);
    }

    /** A warm-up whose bell has rung, and the tickets of those who press. */
    public record WarmUp(PeriodNumber number, List<String> tickets) {

        public WarmUp {
            tickets = List.copyOf(tickets);
        }
    }

    /**
     * Makes one.
     *
     * @param crowd tickets
     * @param cap places
     */
    public WarmUp gather(int crowd, int cap) {
        PeriodNumber number = rehearsals.nextWarmUp();
        List<SyntheticDossier> people = dossiers.make(number.value(), crowd);
        RehearsalTerms terms = new RehearsalTerms(crowd, cap, clock.instant());
        rehearsals.add(number, terms, null);
        return new WarmUp(number, tickets.rehearsing(number, terms.closesAt(), people));
    }

    /** How many proofs of having asked stand recorded: they must before it is taken away. */
    public int asked(PeriodNumber warmUp) {
        return line.asked(warmUp);
    }

    /** Takes one away with everything in it. */
    public void dismiss(PeriodNumber warmUp) {
        line.clear(warmUp);
        rehearsals.remove(warmUp);
        dossiers.remove(warmUp.value());
    }

    /** Takes away what nodes left that ended in the midst of theirs. */
    public void dismissAbandoned() {
        Instant longAgo = clock.instant().minus(LONGEST);
        rehearsals.warmUpsBefore(longAgo).forEach(this::dismiss);
    }
}
