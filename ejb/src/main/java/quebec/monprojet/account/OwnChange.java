package quebec.monprojet.account;

import java.time.Duration;

/** What comes of a change that a person makes to their own account with their password. */
public sealed interface OwnChange {

    /** Done, or on its way to the new address. */
    record Done() implements OwnChange {}

    /** The present password was not the one given. */
    record WrongPassword() implements OwnChange {}

    /** The account stays open: an application of this person awaits a decision. */
    record Kept() implements OwnChange {}

    /** Too many wrong passwords lately. */
    record Slowed(Duration delay) implements OwnChange {}

    /** Too many passwords are being worked on at this instant. */
    record Busy(Duration delay) implements OwnChange {}
}
