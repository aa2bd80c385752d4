package quebec.monprojet.account;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who has proved who they are, and under which stamp: the session is over as soon as the
 * account or the member carries another.
 */
public record Caller(Population population, UUID id, int stamp) implements Serializable {

    /** The two sorts of people who sign in, each at their own door. */
    public enum Population {
        APPLICANT,
        STAFF
    }

    static Caller applicant(AccountId account, int stamp) {
        return new Caller(Population.APPLICANT, account.value(), stamp);
    }

    static Caller member(StaffId staff, int stamp) {
        return new Caller(Population.STAFF, staff.value(), stamp);
    }

    /** The principal's name, for instance {@code staff:} and the identifier. */
    public String name() {
        return population.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
