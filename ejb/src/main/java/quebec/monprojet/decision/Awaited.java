package quebec.monprojet.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.selection.CaseMove;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Move;

/** Documents that a person was asked for and that nobody is done with. */
@ApplicationScoped
class Awaited {

    @Inject private DocumentRequests requests;
    @Inject private Cases cases;

    /** What keeps a file from going on: a request that is open, answered or not. */
    @Nullable Acting open(CaseStanding standing) {
        return of(standing).map(DocumentRequest::lastDay).map(Acting.StillAsked::new).orElse(null);
    }

    /** What keeps a notice back: the person still has time, or what came was not looked at. */
    @Nullable Acting running(CaseStanding standing, LocalDate today) {
        return of(standing)
                .filter(request -> request.answered() || !request.overdueOn(today))
                .map(DocumentRequest::lastDay)
                .map(Acting.StillAsked::new)
                .orElse(null);
    }

    /**
     * Whether something that was asked for did not come in time, or not as it should. What was
     * asked for in an earlier life of the file counts no more.
     */
    boolean unmet(CaseStanding standing) {
        Instant since =
                cases.moves(standing.number()).stream()
                        .filter(move -> move.move() == Move.REOPEN)
                        .map(CaseMove::at)
                        .max(Comparator.naturalOrder())
                        .orElse(standing.receivedAt());
        return requests.unmet(standing.account(), standing.dossier(), since);
    }

    private Optional<DocumentRequest> of(CaseStanding standing) {
        return requests.about(standing.dossier()).stream()
                .filter(DocumentRequest::open)
                .findFirst();
    }
}
