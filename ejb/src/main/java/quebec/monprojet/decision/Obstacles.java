package quebec.monprojet.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.account.StaffId;
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
    @Inject private Reconsiderations reconsiderations;
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

    /**
     * To the same outcome again. Nobody upholds who entered the demand, nor while its person may
     * still ask themselves.
     */
    public Optional<Acting> toUpholding(
            StaffId by, CaseStanding standing, Outcome outcome, Collection<String> clauses) {
        return reconsiderations
                .open(standing.number())
                .flatMap(open -> entered(by, open))
                .or(() -> toTurningDown(standing, outcome, clauses));
    }

    private Optional<Acting> entered(StaffId by, Reconsideration open) {
        return ownEntry(by, open)
                .or(() -> reconsiderations.ownUntil(open).map(Acting.OwnAwaited::new));
    }

    private Optional<Acting> ownEntry(StaffId by, Reconsideration open) {
        return reconsiderations
                .letter(open.id())
                .map(PostedLetter::enteredBy)
                .filter(by::equals)
                .map(who -> new Acting.OwnEntry());
    }

    /**
     * To what was proposed, where it does not rest on what is so any more: documents were asked for
     * or answered, or something else was found. Nor does whoever entered a demand confirm that it
     * changes nothing.
     */
    public Optional<Acting> toConfirming(StaffId by, CaseStanding standing, Proposal proposal) {
        return switch (proposal.outcome()) {
            case SELECTED -> toSelecting(standing, proposal.grounds().clauses());
            case REFUSED, REJECTED ->
                    reconsiderations
                            .open(standing.number())
                            .flatMap(open -> ownEntry(by, open))
                            .or(
                                    () ->
                                            toTurningDown(
                                                    standing,
                                                    proposal.outcome(),
                                                    proposal.grounds().clauses()));
        };
    }

    /** To what the notice that stands announced, once all that came was read. */
    public Optional<Acting> toProposing(CaseStanding standing) {
        return standing(standing)
                .flatMap(
                        heard -> {
                            NoticeOfIntention given = heard.notice();
                            Grounds announced =
                                    new Grounds(given.intended(), given.clauses(), given.reasons());
                            return toProposing(standing, announced, heard.heard());
                        });
    }

    /**
     * To what was announced.
     *
     * @param read what of the person's replies was read, as {@link HeardNotice#heard} names it
     */
    public Optional<Acting> toProposing(CaseStanding standing, Grounds grounds, String read) {
        HeardNotice heard = standing(standing).orElseThrow();
        boolean posted = !heard.letters().isEmpty();
        boolean all = heard.heard().equals(read);
        Acting kept = Intention.keepsBack(heard.notice(), posted, grounds, all, today());
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
