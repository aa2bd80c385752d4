package quebec.monprojet.account;

/** What comes of choosing a password. */
public sealed interface PasswordChoice
        permits PasswordChoice.Chosen, PasswordChoice.Weak, PasswordChoice.LinkDead, Unproven {

    /** It is theirs from now on; sessions under the former one are over. */
    record Chosen(Caller caller) implements PasswordChoice {}

    /** It would be guessed, or is too short or too long. */
    record Weak(Weakness weakness) implements PasswordChoice {}

    /** The link is unknown, used or expired. */
    record LinkDead() implements PasswordChoice {}
}
