package quebec.monprojet.account;

import java.time.Instant;

/**
 * What leads a new member in, or one who comes back.
 *
 * @param token opens the page where they choose a password and enrol their device, once
 * @param until when it does
 */
public record Invited(String token, Instant until) {

    /** Path and query of that page. */
    public String path() {
        return "/bureau/invitation?jeton=" + token;
    }
}
