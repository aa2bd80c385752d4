package quebec.monprojet.bench;

import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * Asked before somebody takes, or is given, an application whose decision is looked at again.
 * Implemented by the feature that decides, which alone knows who had a part in it.
 */
public interface KeepsApart {

    /** Whether somebody had a part in what was decided, or is to be decided, of an application. */
    boolean hadAPart(StaffId who, ApplicationNumber number);
}
