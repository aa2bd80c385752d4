package quebec.monprojet.account;

import java.io.Serializable;

/** What comes of presenting oneself at a door. */
public sealed interface Admission extends Serializable
        permits Admission.Admitted, Admission.CodeWanted, Unproven {

    /** It is them. */
    record Admitted(Caller caller) implements Admission {}

    /** The password of a member of the staff holds; the code of their device is still to come. */
    record CodeWanted(StaffId staff, int stamp) implements Admission {}
}
