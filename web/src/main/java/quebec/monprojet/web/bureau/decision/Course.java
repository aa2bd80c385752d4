package quebec.monprojet.web.bureau.decision;

import java.util.List;
import java.util.Optional;
import quebec.monprojet.decision.HeardNotice;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Proposal;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.selection.CaseStanding;

/**
 * What was said and decided of one application, the latest first.
 *
 * @param demands that a decision be looked at again
 */
record Course(
        CaseStanding standing,
        List<HeardNotice> notices,
        List<Proposal> proposals,
        List<Reconsideration> demands) {

    Course {
        notices = List.copyOf(notices);
        proposals = List.copyOf(proposals);
        demands = List.copyOf(demands);
    }

    Optional<NoticeOfIntention> notice() {
        return notices.stream().filter(HeardNotice::stands).map(HeardNotice::notice).findFirst();
    }

    /** What waits for somebody to look. */
    Optional<Proposal> awaiting() {
        return proposals.stream()
                .filter(each -> LifeBlock.State.of(each, standing) == LifeBlock.State.AWAITING)
                .findFirst();
    }

    Optional<Reconsideration> demand() {
        return demands.stream().filter(Reconsideration::isOpen).findFirst();
    }
}
