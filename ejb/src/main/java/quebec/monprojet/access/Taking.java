package quebec.monprojet.access;

import java.time.Duration;
import quebec.monprojet.account.Unproven;

/** What comes of wanting a copy of everything. */
public sealed interface Taking {

    record Taken(OwnCopy copy) implements Taking {}

    /** Not with this password, or not now. */
    record Refused(Unproven why) implements Taking {}

    /** The same form had its copy already. */
    record Before() implements Taking {}

    /**
     * So many were taken lately that somebody else may be at it.
     *
     * @param delay after which one is given again, at the latest
     */
    record TooOften(Duration delay) implements Taking {}
}
