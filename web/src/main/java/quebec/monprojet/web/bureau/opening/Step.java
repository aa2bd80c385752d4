package quebec.monprojet.web.bureau.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.opening.Milestone;
import quebec.monprojet.web.texts.Words;

/** A step in the life of an opening, as the page shows it. */
public record Step(Milestone milestone, Words words) {

    public Instant getAt() {
        return milestone.at();
    }

    public String getName() {
        return words.get("opening.step." + milestone.kind());
    }

    public @Nullable StaffId getBy() {
        return milestone.by();
    }

    public @Nullable StaffId getSecond() {
        return milestone.second();
    }

    public String getDetail() {
        String detail = milestone.detail();
        if (detail == null) {
            return "";
        }
        return milestone.kind() == Milestone.Kind.OUTAGE
                ? words.of("opening.step.lastrank", detail)
                : detail;
    }
}
