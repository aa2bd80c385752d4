package quebec.monprojet.opening;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All there is to know of one opening, for the staff.
 *
 * @param published what the public sees; null until the decision was published
 * @param prepared the re-announcement that waits for its second person, if any
 * @param timeline everything that happened, oldest first
 */
public record OpeningFile(
        DecisionFile decision,
        @Nullable PublishedPeriod published,
        @Nullable AnnouncementFile prepared,
        List<Milestone> timeline) {

    public OpeningFile {
        timeline = List.copyOf(timeline);
    }

    public State stateAt(Instant now) {
        if (published != null) {
            return published.standing().stateAt(now);
        }
        return decision.approvedBy() == null ? State.DRAFT : State.APPROVED;
    }
}
