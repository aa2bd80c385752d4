package quebec.monprojet.assisted;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.schema.Database;

/** Writes down what came of a button, once, whichever node pressed it first. */
@Stateless
@PermitAll
public class PressBook {

    private final Database database;
    private final Receipts receipts;
    private final Event<PaperAnswered> told;

    @Inject
    public PressBook(Database database, Receipts receipts, Event<PaperAnswered> told) {
        this.database = database;
        this.receipts = receipts;
        this.told = told;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public PressBook() {
        this(null, null, null);
    }

    /**
     * Whoever got no place is to be written to; of a place the receipt's own letter tells.
     *
     * @return false, and nothing is written, while the proof of having asked is not on record: the
     *     node that gave it may die before it is
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean record(
            Due due, PressOutcome outcome, @Nullable ApplicationNumber number, Instant answered) {
        if (outcome == PressOutcome.FULL
                && receipts.askedBy(due.account(), due.period()).isEmpty()) {
            return false;
        }
        boolean fresh =
                database.ask(
                        "A press cannot be written down",
                        connection ->
                                new PressRows(connection).record(due, outcome, number, answered));
        if (fresh && outcome != PressOutcome.RECEIVED) {
            told.fire(new PaperAnswered(due.account(), due.period()));
        }
        return true;
    }
}
