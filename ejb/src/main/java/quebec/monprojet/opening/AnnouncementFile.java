package quebec.monprojet.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/** A re-announcement that waits for a second person, for the staff. */
public record AnnouncementFile(
        Instant opensAt,
        @Nullable Instant closesAt,
        String reason,
        StaffId preparedBy,
        Instant preparedAt) {}
