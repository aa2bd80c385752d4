package quebec.monprojet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Seals;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.dossier.SyntheticDossier;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;

/** Gives tickets to those whose dossier is sealed, and believes them when they come back. */
@ApplicationScoped
public class Tickets {

    private static final String LABEL = "intake.ticket.v1";

    /** Long enough to fetch a receipt again after the period; an exempt stream never closes. */
    private static final Duration AFTER_THE_END = Duration.ofDays(30);

    private static final Duration WITHOUT_END = Duration.ofDays(30);

    private final Secrets secrets;
    private final Periods periods;
    private final Seals seals;
    private final Clock clock;

    @Inject
    public Tickets(Secrets secrets, Periods periods, Seals seals, Clock clock) {
        this.secrets = secrets;
        this.periods = periods;
        this.seals = seals;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Tickets() {
        this(null, null, null, null);
    }

    /**
     * The ticket of an account whose dossier is sealed, for the period of its stream that is
     * announced; empty when either is missing.
     */
    public Optional<IssuedTicket> issueFor(AccountId account) {
        return seals.of(account)
                .flatMap(
                        dossier ->
                                (dossier.stream() == Stream.CAPPED
                                                ? periods.current()
                                                : periods.exempt())
                                        .map(
                                                period ->
                                                        issue(
                                                                period,
                                                                dossier.dossier(),
                                                                dossier.digest())));
    }

    /**
     * The ticket of a dossier that was found sealed under this digest, for a period of its stream.
     */
    public IssuedTicket issue(PeriodStanding period, DossierId dossier, Digest digest) {
        Instant now = clock.instant();
        Instant expiry =
                period.closesAt() == null
                        ? now.plus(WITHOUT_END)
                        : period.closesAt().plus(AFTER_THE_END);
        Ticket ticket = new Ticket(period.number(), dossier, digest, now, expiry);
        return new IssuedTicket(period.number(), dossier, ticket.sealedWith(secrets.mac(LABEL)));
    }

    /** The tickets of synthetic dossiers for their rehearsal, in the same order. */
    public List<String> rehearsing(
            PeriodNumber rehearsal, Instant closesAt, List<SyntheticDossier> dossiers) {
        if (!rehearsal.rehearsal()) {
            throw new IllegalArgumentException("only a rehearsal has such tickets");
        }
        Instant now = clock.instant();
        Instant expiry = closesAt.plus(AFTER_THE_END);
        Mac mac = secrets.mac(LABEL);
        return dossiers.stream()
                .map(each -> new Ticket(rehearsal, each.id(), each.digest(), now, expiry))
                .map(ticket -> ticket.sealedWith(mac))
                .toList();
    }

    public Optional<Ticket> read(String text, Instant now) {
        return Ticket.read(text, secrets.mac(LABEL), now);
    }
}
