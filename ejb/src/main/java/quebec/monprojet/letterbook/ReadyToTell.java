package quebec.monprojet.letterbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import quebec.monprojet.fees.TellsOfCancellations;
import quebec.monprojet.installation.Letterhead;
import quebec.monprojet.schema.Database;

/** Whether there is a name to write in, and a template in force. */
@ApplicationScoped
class ReadyToTell implements TellsOfCancellations {

    private final Database database;
    private final Optional<Letterhead> letterhead;
    private final Clock clock;

    @Inject
    ReadyToTell(Database database, Optional<Letterhead> letterhead, Clock clock) {
        this.database = database;
        this.letterhead = letterhead;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    ReadyToTell() {
        this(null, Optional.empty(), Clock.systemUTC());
    }

    @Override
    public boolean canTell() {
        return letterhead.isPresent()
                && database.ask(
                                "A template cannot be read",
                                connection ->
                                        new TemplateRows(connection)
                                                .inForce(OfficialKind.CANCELLED, clock.instant()))
                        .isPresent();
    }
}
