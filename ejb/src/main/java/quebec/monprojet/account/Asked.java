package quebec.monprojet.account;

import java.time.Duration;
import java.util.UUID;

/** What comes of asking for a letter to an address. The same for every address. */
public sealed interface Asked {

    /**
     * Something will be written to that address if there is reason to.
     *
     * @param request to be given back with the code of the letter
     */
    record Noted(UUID request) implements Asked {}

    /** Too much was asked lately, for this address or from this network. */
    record Slowed(Duration delay) implements Asked {}
}
