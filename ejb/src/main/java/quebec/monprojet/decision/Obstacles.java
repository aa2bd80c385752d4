package quebec.monprojet.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.time.Montreal;

/**
 * What keeps an act back as an application stands. The acts ask it, and so does whoever offers
 * them: nobody fills in a form in vain. Without clauses it is asked of any.
 */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class Obstacles {

    @Inject private Awaited awaited;
    @Inject private Proposals proposals;
    @Inject private Notices notices;
    @Inject private Clock clock;

    /** To its next stage, on the way to its examination. */
    public Optional<Acting> toGoingOn(CaseStanding standing) {
        return Optional.ofNullable(awaited.open(standing));
    }

    public Optional<Acting> toSelecting(CaseStanding standing, Collection<String> clauses) {
        return toGoingOn(standing)
                .or(() -> proposals.contradicts(standing, Outcome.SELECTED, clauses));
    }

    /** To a refusal or a rejection that is to be announced, or is upheld. */
    public Optional<Acting> toTurningDown(
            CaseStanding standing, Outcome outcome, Collection<String> clauses) {
        return Optional.ofNullable(awaited.running(standing, today()))
                .or(() -> proposals.contradicts(standing, outcome, clauses));
    }

    /** To what the notice that stands announced, once all that came was read. */
    public Optional<Acting> toProposing(CaseStanding standing) {
        return standing(standing)
                .map(HeardNotice::notice)
                .map(given -> new Grounds(given.intended(), given.clauses(), given.reasons()))
                .flatMap(grounds -> toProposing(standing, grounds, true));
    }

    /**
     * To what was announced.
     *
     * @param read whether all that the person replied was read
     */
    public Optional<Acting> toProposing(CaseStanding standing, Grounds grounds, boolean read) {
        HeardNotice heard = standing(standing).orElseThrow();
        boolean posted = !heard.letters().isEmpty();
        Acting kept = Intention.keepsBack(heard.notice(), posted, grounds, read, today());
        return Optional.ofNullable(kept)
                .or(() -> toTurningDown(standing, grounds.outcome(), grounds.clauses()));
    }

    private Optional<HeardNotice> standing(CaseStanding standing) {
        List<HeardNotice> given = notices.heard(standing.number());
        return given.stream().filter(HeardNotice::stands).findFirst();
    }

    private LocalDate today() {
        return Montreal.day(clock.instant());
    }
}
