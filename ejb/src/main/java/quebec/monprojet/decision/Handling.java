package quebec.monprojet.decision;

import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * Somebody acts on an application as they saw it.
 *
 * @param seen the version of the case that they saw
 */
public record Handling(StaffId by, ApplicationNumber number, int seen) {

    Actor actor() {
        return Actor.staff(by.value());
    }
}
