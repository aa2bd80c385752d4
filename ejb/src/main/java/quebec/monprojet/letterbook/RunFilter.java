package quebec.monprojet.letterbook;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.selection.Status;

/** Whom a run writes to; what it does not say is not asked. */
public record RunFilter(
        @Nullable Status status, @Nullable PeriodNumber period, @Nullable Stream stream) {

    /** As the tables hold them, in this order. */
    List<@Nullable String> values() {
        return Arrays.asList(
                status == null ? null : status.name(),
                period == null ? null : period.value(),
                stream == null ? null : stream.name());
    }
}
