package quebec.monprojet.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.examination.Examinations;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;

/** The decisions that count. What is only proposed is not among them. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Decisions {

    private static final String UNREADABLE = "Decisions cannot be read";

    @Inject private Database database;
    @Inject private Examinations examinations;

    public Optional<Decision> of(DecisionId id) {
        return database.ask(
                UNREADABLE,
                connection -> new DecisionRows(connection).of(id).flatMap(Proposal::taken));
    }

    /** What a refusal rests on, as it had been found when it was proposed; empty for the others. */
    public Optional<FoundSheet> sheet(DecisionId id) {
        return database.ask(UNREADABLE, connection -> new DecisionRows(connection).of(id))
                .filter(proposal -> proposal.outcome() == Outcome.REFUSED)
                .flatMap(
                        proposal ->
                                FoundSheet.of(
                                        proposal,
                                        examinations.of(proposal.number(), proposal.proposedAt())));
    }

    /**
     * The latest of an application that still counts: none does while the file goes on after it was
     * opened again.
     */
    public Optional<Decision> standing(ApplicationNumber number) {
        return about(number).stream().findFirst().filter(taken -> !isWithdrawn(taken));
    }

    private boolean isWithdrawn(Decision taken) {
        return database.ask(
                        UNREADABLE,
                        connection -> new ReconsiderationRows(connection).of(taken.id()))
                .filter(asked -> asked.ending() == Reconsideration.Ending.REOPENED)
                .isPresent();
    }

    /** What a refusal would rest on now; empty before the examination began. */
    public Optional<FoundSheet> found(ApplicationNumber number) {
        return examinations.of(number).map(FoundSheet::of);
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
