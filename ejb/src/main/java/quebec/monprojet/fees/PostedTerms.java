package quebec.monprojet.fees;

import jakarta.enterprise.context.ApplicationScoped;
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

    @Inject
    public PostedTerms(FeeRows rows) {
        this.rows = rows;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PostedTerms() {
        this(null);
    }

    /**
     * Printed to be posted on that day, or posted; in the caller's transaction.
     *
     * @param day in Montréal
     */
    public void beginOn(LocalDate day, ApplicationNumber number) {
        rows.locked(number.value()).ifPresent(invitation -> invitation.postedOn(day));
    }
}
