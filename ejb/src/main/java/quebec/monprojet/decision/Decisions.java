package quebec.monprojet.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;

/** The decisions that count. What is only proposed is not among them. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Decisions {

    private static final String UNREADABLE = "Decisions cannot be read";

    @Inject private Database database;

    public Optional<Decision> of(DecisionId id) {
        return database.ask(
                UNREADABLE,
                connection -> new DecisionRows(connection).of(id).flatMap(Proposal::taken));
    }

    /** The latest first. */
    public List<Decision> about(ApplicationNumber number) {
        return database.ask(
                UNREADABLE,
                connection ->
                        new DecisionRows(connection)
                                .about(number).stream()
                                        .flatMap(proposal -> proposal.taken().stream())
                                        .toList());
    }
}
