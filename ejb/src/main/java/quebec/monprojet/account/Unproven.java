package quebec.monprojet.account;

import java.time.Duration;

/** Somebody did not prove who they are, at whatever door they stood. */
public sealed interface Unproven extends Admission, OwnChange, PasswordChoice, Renewal {

    /**
     * Not their password, or not the code of their device. No such address says the same: which of
     * the two is nobody's business.
     */
    record Wrong() implements Unproven {}

    /**
     * Too many failures lately, at this door or from this network.
     *
     * @param delay before another try is looked at
     */
    record Slowed(Duration delay) implements Unproven {}

    /**
     * Too many passwords are being worked on at this instant.
     *
     * @param delay before it is worth trying again
     */
    record Busy(Duration delay) implements Unproven, Enrolled {}
}
