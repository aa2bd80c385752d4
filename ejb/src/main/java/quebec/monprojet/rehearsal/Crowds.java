package quebec.monprojet.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.Tickets;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.opening.PeriodNumber;

/** Puts a crowd in place: in the database, and then on disk for whoever drives it. */
@ApplicationScoped
class Crowds {

    private static final System.Logger LOG = System.getLogger(Crowds.class.getName());

    private final Making making;
    private final Tickets tickets;
    private final Secrets secrets;

    @Inject
    Crowds(Making making, Tickets tickets, Secrets secrets) {
        this.making = making;
        this.tickets = tickets;
        this.secrets = secrets;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Crowds() {
        this(null, null, null);
    }

    /** The rehearsal's number; its tickets are on disk. Not to be called in a transaction. */
    PeriodNumber gather(@Nullable StaffId by, Plan plan) {
        long began = System.nanoTime();
        Making.Made made = making.make(by, plan);
        Folder.of(made.number())
                .write(
                        ReportToken.of(made.number(), secrets.mac(ReportToken.LABEL)).text(),
                        tickets.rehearsing(made.number(), made.terms().closesAt(), made.crowd()));
        LOG.log(
                System.Logger.Level.INFO,
                "Rehearsal {0}: {1} dossiers with their tickets in {2}",
                made.number(),
                plan.crowd(),
                Duration.ofNanos(System.nanoTime() - began).truncatedTo(ChronoUnit.MILLIS));
        return made.number();
    }
}
