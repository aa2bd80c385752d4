package quebec.monprojet.account;

import java.util.List;

/** What comes of enrolling. */
public sealed interface Enrolled
        permits Enrolled.Active,
                Enrolled.Weak,
                Enrolled.WrongCode,
                Enrolled.InvitationDead,
                Unproven.Busy {

    /** Active; the codes are shown this once. */
    record Active(List<String> recoveryCodes) implements Enrolled {}

    /** The password would be guessed, or is too short or too long. */
    record Weak(Weakness weakness) implements Enrolled {}

    /** The device does not show this code. */
    record WrongCode() implements Enrolled {}

    /** The invitation is unknown, used or expired. */
    record InvitationDead() implements Enrolled {}
}
