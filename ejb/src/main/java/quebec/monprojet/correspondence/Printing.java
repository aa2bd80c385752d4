package quebec.monprojet.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.time.Montreal;

/** A letter was printed, to be posted by the same member. */
public record Printing(StaffId by, Instant at) {

    /** Nothing is in the post before it is printed. */
    boolean allowsPostingOn(LocalDate day, StaffId member) {
        return by.equals(member) && !day.isBefore(Montreal.day(at));
    }
}
