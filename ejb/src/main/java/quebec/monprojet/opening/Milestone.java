package quebec.monprojet.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/**
 * A dated step in the life of an opening.
 *
 * @param by null when nobody in particular did it
 * @param second the other of two people, where the act asks for two
 * @param detail a reason or a number, as published; null when there is none
 */
public record Milestone(
        Instant at,
        Kind kind,
        @Nullable StaffId by,
        @Nullable StaffId second,
        @Nullable String detail) {

    public enum Kind {
        DRAFTED,
        /** Somebody asked to open without a rehearsal. */
        OVERRIDE_ASKED,
        APPROVED,
        PUBLISHED,
        OPENED,
        LAST_PLACE,
        SUSPENDED,
        OUTAGE,
        PREPARED,
        ANNOUNCED_AGAIN,
        CLOSED
    }
}
