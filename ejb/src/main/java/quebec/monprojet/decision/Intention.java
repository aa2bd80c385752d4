package quebec.monprojet.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a refusal or a rejection may be proposed after its notice. */
final class Intention {

    private Intention() {}

    /**
     * What keeps it back; null when nothing does. The person's own reply ends the wait; without it
     * its whole period does, which begins when the notice leaves. A letter that an officer entered
     * ends nothing, and is read.
     *
     * @param notice the one that stands
     * @param posted whether a letter came
     * @param replyRead whether whoever proposes has read all that came
     * @param today in Montréal
     */
    static @Nullable Acting keepsBack(
            NoticeOfIntention notice,
            boolean posted,
            Grounds grounds,
            boolean replyRead,
            LocalDate today) {
        if (notice.intended() != grounds.outcome()
                || !notice.clauses().containsAll(grounds.clauses())) {
            return new Acting.Unannounced();
        }
        if (!notice.isReplied() && notice.leftAt() == null) {
            return new Acting.NotSent();
        }
        if (!notice.isReplied() && !today.isAfter(notice.replyUntil())) {
            return new Acting.TooEarly(notice.replyUntil());
        }
        boolean came = posted || notice.isReplied();
        return came && !replyRead ? new Acting.ReplyCame() : null;
    }
}
