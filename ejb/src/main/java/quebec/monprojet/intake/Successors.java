package quebec.monprojet.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Seal;
import quebec.monprojet.dossier.Seals;
import quebec.monprojet.keys.LogKeys;
import quebec.monprojet.opening.LockedPeriod;
import quebec.monprojet.opening.PassingOn;
import quebec.monprojet.schema.Database;

/** The one place where places pass on. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Successors {

    private static final String UNREADABLE = "The succession cannot be read";

    @Inject private Database database;

    private final Seals seals;
    private final LogKeys keys;
    private final Clock clock;

    @Inject
    public Successors(Seals seals, LogKeys keys, Clock clock) {
        this.seals = seals;
        this.keys = keys;
        this.clock = clock;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public Successors() {
        this(null, null, null);
    }

    /**
     * Gives a place that was given up to the first who asked for one, whose dossier is sealed and
     * who holds none in the period; empty when nobody is left. Under the lock of the period's row,
     * and of the dossier: nobody unseals in between, and what made them the next is read again once
     * it is theirs.
     */
    public Optional<Successor> receive(
            LockedPeriod period, PassingOn clause, ApplicationNumber givenUp, Rank place) {
        Optional<Asked> first = next(period);
        while (first.isPresent()) {
            DossierId dossier = first.get().dossier();
            Seal seal = seals.standing(List.of(dossier)).get(dossier);
            Optional<Asked> still = next(period);
            if (seal != null && still.filter(asked -> isOf(dossier, asked)).isPresent()) {
                return Optional.of(write(period, clause, seal, still.get(), givenUp, place));
            }
            first = still;
        }
        return Optional.empty();
    }

    private static boolean isOf(DossierId dossier, Asked asked) {
        return asked.dossier().equals(dossier);
    }

    private Optional<Asked> next(LockedPeriod period) {
        return database.ask(
                UNREADABLE,
                connection ->
                        new SuccessionRows(connection)
                                .next(
                                        period.number(),
                                        Objects.requireNonNull(period.standing().closesAt())));
    }

    private Successor write(
            LockedPeriod period,
            PassingOn clause,
            Seal seal,
            Asked asked,
            ApplicationNumber givenUp,
            Rank place) {
        return database.ask(
                "The succession cannot be written",
                connection -> {
                    SuccessionRows rows = new SuccessionRows(connection);
                    Passage passage =
                            Passage.of(
                                    period.standing(),
                                    rows.tail(period.number()),
                                    new Passing(
                                            place,
                                            givenUp,
                                            asked.proof().askedAt(),
                                            asked.proof().digest()),
                                    seal.digest(),
                                    clock.instant(),
                                    keys.currentKeyId(),
                                    keys::sign);
                    rows.add(passage, clause, seal, asked.proof());
                    return new Successor(passage.receipt(), seal.account());
                });
    }
}
