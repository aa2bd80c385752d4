package quebec.monprojet.examination;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.grid.Criterion;

/**
 * What an officer says that one criterion gives.
 *
 * @param points as they stand on the form
 * @param reason required where it is not what the machine counted
 * @param seen the turn of the finding that they had before them; zero for none
 */
public record Appraisal(
        StaffId by, Criterion criterion, int points, @Nullable Reason reason, int seen) {

    /** Why it may not be found on this sheet; empty when it may. */
    Optional<Appraising> refusal(Examined sheet) {
        Line line = sheet.line(criterion).orElse(null);
        if (line == null) {
            return Optional.of(new Appraising.NotLookedAt());
        }
        if (line.turn() != seen) {
            return Optional.of(new Appraising.Overtaken(line.finding()));
        }
        if (points < 0 || points > line.clause().most()) {
            return Optional.of(new Appraising.OutOfRange(line.clause().most()));
        }
        return points != line.counted().points() && reason == null
                ? Optional.of(new Appraising.ReasonMissing(line.counted().points()))
                : Optional.empty();
    }

    /** The latest finding, where it says this already. */
    Optional<Finding> repeated(Examined sheet) {
        return sheet.line(criterion)
                .filter(line -> !line.hasMovedOn())
                .map(Line::finding)
                .filter(latest -> latest.by().equals(by) && latest.points() == points)
                .filter(latest -> Objects.equals(latest.reason(), words()));
    }

    private @Nullable String words() {
        return reason == null ? null : reason.words();
    }

    Finding finding(Examined sheet, Instant now) {
        Line line = sheet.line(criterion).orElseThrow();
        return new Finding(
                sheet.grid(),
                criterion,
                line.turn() + 1,
                points,
                line.counted().points(),
                words(),
                by,
                now);
    }
}
