package quebec.monprojet.account;

import java.io.Serializable;
import java.time.Duration;

/** What comes of presenting oneself at a door. */
public sealed interface Admission extends Serializable {

    /** It is them. */
    record Admitted(Caller caller) implements Admission {}

    /** The password of a member of the staff holds; the code of their device is still to come. */
    record CodeWanted(StaffId staff, int stamp) implements Admission {}

    /** No such address, or not its password: which of the two is nobody's business. */
    record Refused() implements Admission {}

    /** Too many failures lately, for this address or from this network. */
    record Slowed(Duration delay) implements Admission {}

    /** Too many people sign in at this instant. */
    record Busy(Duration delay) implements Admission {}
}
