package quebec.monprojet.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a refusal or a rejection may be proposed after its notice. */
final class Intention {

    private Intention() {}

    /**
     * What keeps it back; null when nothing does. A reply ends the wait; without one its whole
     * period does, which begins when the notice leaves.
     *
     * @param notice the one that stands
     * @param replyRead whether whoever proposes has read the reply
     * @param today in Montréal
     */
    static @Nullable Acting keepsBack(
            NoticeOfIntention notice, Grounds grounds, boolean replyRead, LocalDate today) {
        if (notice.intended() != grounds.outcome()
                || !notice.clauses().containsAll(grounds.clauses())) {
            return new Acting.Unannounced();
        }
        if (notice.repliedAt() == null && notice.leftAt() == null) {
            return new Acting.NotSent();
        }
        if (notice.repliedAt() == null) {
            return today.isAfter(notice.replyUntil())
                    ? null
                    : new Acting.TooEarly(notice.replyUntil());
        }
        return replyRead ? null : new Acting.ReplyCame();
    }
}
