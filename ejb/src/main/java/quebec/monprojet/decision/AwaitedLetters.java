package quebec.monprojet.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Status;

/**
 * The letters that persons may still write. No letter answers a notice or a decision whose own has
 * not left. A demand may be entered when its last day is past: the day of its postmark counts.
 */
@ApplicationScoped
public class AwaitedLetters {

    @Inject private Notices notices;
    @Inject private Decisions decisions;
    @Inject private Reconsiderations reconsiderations;

    public Optional<AwaitedLetter> of(CaseStanding standing) {
        return standing.status() == Status.INTENTION ? reply(standing) : demand(standing);
    }

    private Optional<AwaitedLetter> reply(CaseStanding standing) {
        return notices.standing(standing.number())
                .filter(notice -> notice.leftAt() != null)
                .map(AwaitedLetter.Reply::new);
    }

    private Optional<AwaitedLetter> demand(CaseStanding standing) {
        return decisions.about(standing.number()).stream()
                .findFirst()
                .filter(latest -> latest.outcome().status() == standing.status())
                .flatMap(this::demand);
    }

    private Optional<AwaitedLetter> demand(Decision latest) {
        return reconsiderations
                .toldAt(latest)
                .flatMap(
                        told ->
                                reconsiderations
                                        .until(latest)
                                        .map(
                                                until ->
                                                        new AwaitedLetter.Demand(
                                                                latest, told, until)));
    }
}
