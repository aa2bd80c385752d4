package quebec.monprojet.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a letter about an opening says.
 *
 * @param cap null for an exempt stream
 * @param reason null in a period's first notice
 */
record PublishedNotice(
        String period,
        String decision,
        @Nullable Integer cap,
        Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable String reason) {}
