package quebec.monprojet.fees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * The thirty days of whoever is invited by post: they run from the day of posting, and not while
 * the letter waits to be printed. A place is not given up before the letter has left.
 */
@ApplicationScoped
public class PostedTerms {

    private final FeeRows rows;
    private final Event<FeesDue> due;

    @Inject
    public PostedTerms(FeeRows rows, Event<FeesDue> due) {
        this.rows = rows;
        this.due = due;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PostedTerms() {
        this(null, null);
    }

    /**
     * Printed to be posted on that day, or posted; in the caller's transaction.
     *
     * @param day in Montréal
     */
    public void beginOn(LocalDate day, ApplicationNumber number) {
        rows.locked(number.value())
                .filter(invitation -> invitation.postedOn(day))
                .ifPresent(
                        invitation -> due.fire(new FeesDue(number, invitation.view().lastDay())));
    }
}
