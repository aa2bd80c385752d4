package quebec.monprojet.web.entrance;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import java.time.Clock;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.time.Steady;

/**
 * The doors of the back office, which anybody can open: each of these pages costs a session. Seats
 * of their own, so that no crowd of applicants keeps the staff out.
 */
@WebFilter({
    "/bureau/connexion",
    "/bureau/connexion.xhtml",
    "/bureau/code",
    "/bureau/code.xhtml",
    "/bureau/invitation",
    "/bureau/invitation.xhtml",
    "/bureau/premier-administrateur",
    "/bureau/premier-administrateur.xhtml"
})
public class StaffEntrance extends Entrance {

    @Inject
    public StaffEntrance(
            Secrets secrets,
            RushHour rush,
            CrowdedPage crowded,
            @Steady Clock clock,
            MeterRegistry meters) {
        super(secrets, rush, crowded, clock, meters, "__Host-mpq-entree-bureau", "staff");
    }
}
