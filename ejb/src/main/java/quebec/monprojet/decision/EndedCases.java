package quebec.monprojet.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.CaseMoved;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.OwnApplications;

/**
 * What was open about an application ends with it, in the same transaction, whatever ended it: a
 * decision, the person, or the minister.
 */
@ApplicationScoped
class EndedCases {

    @Inject private Database database;
    @Inject private Cases cases;
    @Inject private OwnApplications applications;
    @Inject private DocumentRequests requests;

    void on(@Observes CaseMoved moved) {
        if (moved.move().to().isPending()) {
            return;
        }
        boolean decided = moved.move().move() == Move.CONFIRM;
        database.change(
                "What was open about an application cannot be ended",
                connection -> {
                    new NoticeRows(connection)
                            .end(
                                    moved.number(),
                                    decided ? NoticeRows.Ending.DECIDED : NoticeRows.Ending.ENDED,
                                    null,
                                    moved.move().at());
                    if (!decided) {
                        new DecisionRows(connection).drop(moved.number());
                        new ReconsiderationRows(connection).end(moved.number(), moved.move().at());
                    }
                });
        cases.of(moved.number())
                .filter(standing -> !isNeededBesides(standing))
                .ifPresent(standing -> requests.endWith(standing.dossier()));
    }

    /** Whether another application of the same dossier, in another period, is still open. */
    private boolean isNeededBesides(CaseStanding ended) {
        return applications.of(ended.account(), ended.dossier()).stream()
                .filter(own -> !own.number().equals(ended.number()))
                .anyMatch(own -> own.status().isPending());
    }
}
