package quebec.monprojet.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * A member to whom somebody must now hand this token, in person or by a way they trust.
 *
 * @param token opens the page where they choose a password and enrol their device, once
 */
public record Invited(StaffId staff, String token, Instant until) implements Serializable {

    /** Path and query of that page. */
    public String path() {
        return "/bureau/invitation?jeton=" + token;
    }
}
