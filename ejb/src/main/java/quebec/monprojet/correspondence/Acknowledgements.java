package quebec.monprojet.correspondence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.UnknownApplication;
import quebec.monprojet.node.ThisNode;
import quebec.monprojet.schema.Database;

/** The letter that everybody in the register is owed. */
@Stateless
@PermitAll
public class Acknowledgements {

    /** How long the announcer's own doorbell is given before the sweeper owes the letter itself. */
    private static final Duration BEFORE_SWEEPING = Duration.ofSeconds(20);

    @Inject private Database database;

    private final Clock clock;
    private final Letters letters;
    private final ThisNode node;

    @Inject
    public Acknowledgements(Clock clock, Letters letters, ThisNode node) {
        this.clock = clock;
        this.letters = letters;
        this.node = node;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Acknowledgements() {
        this(Clock.systemUTC(), null, null);
    }

    /**
     * Sends the acknowledgement of this application unless that is done.
     *
     * @throws MailNotTaken when nobody took it; it is still owed
     * @throws UnknownApplication when no such application is in the register
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void issue(ApplicationNumber number) {
        letters.deliver(owe(number));
    }

    /** Owes what the register holds and nobody has owed yet; answers how many. */
    public int oweMissing(int limit) {
        Instant now = clock.instant();
        return database.ask(
                "Acknowledgements cannot be owed",
                connection ->
                        new OwedRows(connection)
                                .oweMissing(now, now.minus(BEFORE_SWEEPING), limit));
    }

    private LetterId owe(ApplicationNumber number) {
        return database.ask(
                "An acknowledgement cannot be owed",
                connection ->
                        new OwedRows(connection)
                                .owe(
                                        number,
                                        node.start(),
                                        clock.instant(),
                                        Outbox.BETWEEN_ANNOUNCEMENTS)
                                .orElseThrow(() -> new UnknownApplication(number)));
    }
}
