package quebec.monprojet.account;

import java.time.Duration;

/** What comes of choosing a password. */
public sealed interface PasswordChoice {

    /** It is theirs from now on; sessions under the former one are over. */
    record Chosen(Caller caller) implements PasswordChoice {}

    /** It would be guessed, or is too short or too long. */
    record Weak(Weakness weakness) implements PasswordChoice {}

    /** The link is unknown, used or expired. */
    record LinkDead() implements PasswordChoice {}

    /** The present password was not the one given. */
    record WrongPassword() implements PasswordChoice {}

    /** Too many wrong passwords lately. */
    record Slowed(Duration delay) implements PasswordChoice {}

    /** Too many passwords are being worked on at this instant. */
    record Busy(Duration delay) implements PasswordChoice {}
}
