package quebec.monprojet.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.Tally;
import quebec.monprojet.opening.RehearsalTerms;

/**
 * What the portal knows of a rehearsal by itself, whoever drove it.
 *
 * @param heads signed heads of its log
 * @param logHolds whether they recompute from the published leaves
 */
record Figures(RehearsalTerms terms, Tally tally, int heads, boolean logHolds) {

    /** One in so many may come later than the rush. */
    private static final int STRAGGLERS = 10;

    /** What is wrong by the portal's own count. */
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        Report.add(reasons, Reason.Why.LOG, logHolds ? 0 : 1);
        Report.add(reasons, Reason.Why.GAPS, Math.abs(tally.lastRank() - tally.places()));
        Report.add(reasons, Reason.Why.PLACES, Math.abs(terms.places() - tally.places()));
        Report.add(reasons, Reason.Why.UNRECORDED, Math.abs(terms.crowd() - tally.answered()));
        int apart = tally.answered() - tally.together();
        Report.add(reasons, Reason.Why.SPREAD, apart * STRAGGLERS > tally.answered() ? apart : 0);
        return reasons;
    }

    /** As they are kept beside the verdict; milliseconds are counted from the bell. */
    String json(List<Reason> reasons) {
        ObjectNode figures = new ObjectMapper().createObjectNode();
        figures.put("crowd", terms.crowd());
        figures.put("cap", terms.cap());
        figures.put("places", tally.places());
        figures.put("lastRank", tally.lastRank());
        figures.put("askedAfter", tally.askedAfter());
        figures.put("answered", tally.answered());
        figures.put("heads", heads);
        figures.put("logHolds", logHolds);
        figures.put("lastReceivedMillis", sinceTheBell(tally.lastReceivedAt()));
        figures.put("lastRecordedMillis", sinceTheBell(tally.lastRecordedAt()));
        ArrayNode why = figures.putArray("reasons");
        for (Reason reason : reasons) {
            why.addObject().put("code", reason.why().key()).put("count", reason.count());
        }
        return figures.toString();
    }

    private @Nullable Long sinceTheBell(@Nullable Instant instant) {
        return instant == null ? null : Duration.between(terms.opensAt(), instant).toMillis();
    }
}
