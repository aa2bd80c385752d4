package quebec.monprojet.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.time.Stored;

/**
 * Where acts are written down. An entry belongs to the transaction of the act: both happen or
 * neither. Entries wait for each other on one lock until the end of their transactions, so record
 * last, and never on the intake line.
 */
@Stateless
@PermitAll
public class Journal {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final Clock clock;
    private final Hand hand;
    private final Event<ActInPlace> inPlace;
    private final Ties ties;

    @Inject
    public Journal(Clock clock, Hand hand, Event<ActInPlace> inPlace, Ties ties) {
        this.clock = clock;
        this.hand = hand;
        this.inPlace = inPlace;
        this.ties = ties;
    }

    @SuppressWarnings("NullAway")
    public Journal() {
        this(Clock.systemUTC(), null, null, null);
    }

    /**
     * Adds an entry to the journal, in the caller's transaction. What somebody does in a person's
     * place is theirs, whatever actor the act names.
     *
     * @param subject what was acted on, by identifier, for instance a period's number
     * @param facts identifiers, numbers and states; never personal data nor free text
     * @throws IllegalArgumentException for a subject or facts that do not belong in a journal
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(Actor actor, Act act, String subject, Map<String, String> facts) {
        Facts.check(subject, facts);
        Optional<Hand.Lent> lent = hand.inPlaceOf(actor);
        if (lent.isPresent()) {
            write(lent.get(), act, subject, facts);
        } else {
            append(actor, act, subject, facts);
        }
    }

    /**
     * Likewise, of what is worth no entry when people do it themselves, as thousands do at once.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void recordInPlace(Actor actor, Act act, String subject, Map<String, String> facts) {
        Facts.check(subject, facts);
        hand.inPlaceOf(actor).ifPresent(lent -> write(lent, act, subject, facts));
    }

    private void write(Hand.Lent lent, Act act, String subject, Map<String, String> facts) {
        inPlace.fire(new ActInPlace(lent, act, subject, facts));
        append(lent.by(), act, subject, lent.with(facts));
    }

    private void append(Actor actor, Act act, String subject, Map<String, String> facts) {
        Set<Matter> concerns = ties.of(actor, subject, facts);
        var edge = em.find(JournalEdge.class, JournalEdge.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var now = Stored.micros(clock.instant());
        var row =
                new JournalRow(
                        new Entry(edge.size() + 1, now, actor, act, subject, facts), edge.hash());
        em.persist(row);
        ties.tie(concerns, row.number());
        edge.advance(row.hash());
    }
}
