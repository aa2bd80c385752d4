package quebec.monprojet.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import quebec.monprojet.account.DemonstrationAccounts;
import quebec.monprojet.intake.IssuedTicket;
import quebec.monprojet.intake.Tickets;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.State;
import quebec.monprojet.time.Montreal;

/** Tells visitors where the doors are and what opens them. */
@ApplicationScoped
class Welcome {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm:ss", Locale.ENGLISH);

    private final Periods periods;
    private final Tickets tickets;
    private final DemonstrationAccounts accounts;
    private final Credentials credentials;
    private final Clock clock;

    @Inject
    Welcome(
            Periods periods,
            Tickets tickets,
            DemonstrationAccounts accounts,
            Secrets secrets,
            Clock clock) {
        this.periods = periods;
        this.tickets = tickets;
        this.accounts = accounts;
        this.credentials = new Credentials(secrets);
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Welcome() {
        this(null, null, null, null, null);
    }

    /** Nothing is true any more of what an earlier start wrote. */
    void withdraw() {
        Handout.ofThisServer().clear();
    }

    /**
     * Whether the hand-out is written: not before the portal itself shows both periods.
     *
     * @param applicants how many there are
     */
    boolean isGiven(int applicants) {
        Optional<PeriodStanding> period = periods.current();
        if (period.isEmpty() || periods.exempt().isEmpty()) {
            return false;
        }
        Handout.ofThisServer().write(text(period.get(), applicants), tickets(applicants));
        return true;
    }

    private List<String> tickets(int applicants) {
        return IntStream.rangeClosed(1, applicants)
                .mapToObj(Addresses::applicant)
                .flatMap(address -> accounts.known(address).stream())
                .flatMap(account -> tickets.issueFor(account).stream())
                .map(IssuedTicket::text)
                .toList();
    }

    private String text(PeriodStanding period, int applicants) {
        Map<String, Object> facts = new HashMap<>(Doors.ofThisServer().facts());
        facts.put("period", period.number().value());
        facts.put("opening", opening(period));
        facts.put("password", credentials.password());
        facts.put("applicants", applicants(applicants));
        facts.put("staff", staff());
        return Handout.text(facts);
    }

    private String opening(PeriodStanding period) {
        State state = period.stateAt(clock.instant());
        String places = period.taken() + " of " + period.cap() + " places taken";
        return switch (state) {
            case ANNOUNCED -> "opens " + told(period.opensAt()) + ", " + places;
            case OPEN -> "open since " + told(period.opensAt()) + ", " + places;
            default -> state.name().toLowerCase(Locale.ROOT) + ", " + places;
        };
    }

    private static String told(Instant instant) {
        return HOUR.format(instant.atZone(ZoneId.systemDefault()))
                + " here ("
                + HOUR.format(instant.atZone(Montreal.ZONE))
                + " in Montréal)";
    }

    private static List<Map<String, String>> applicants(int applicants) {
        List<Map<String, String>> lines = new ArrayList<>();
        lines.add(line(Addresses.applicant(1), "dossier sealed, French"));
        if (applicants > 1) {
            lines.add(line(Addresses.applicant(2), "dossier sealed, English"));
        }
        if (applicants > 2) {
            lines.add(line(Addresses.applicant(3), "dossier sealed, Spanish"));
        }
        if (applicants > 3) {
            lines.add(
                    line(
                            Addresses.applicant(4),
                            "and so on to " + Addresses.applicant(applicants)));
        }
        lines.add(line(Addresses.exempt(), "sealed, of an exempt stream"));
        lines.add(line(Addresses.draft(), "has only just begun"));
        return lines;
    }

    private static Map<String, String> line(String address, String what) {
        return Map.of("address", "%-28s".formatted(address), "what", what);
    }

    private List<Map<String, String>> staff() {
        List<Map<String, String>> lines = new ArrayList<>();
        for (Part part : Part.values()) {
            lines.add(
                    Map.of(
                            "address", "%-28s".formatted(part.address()),
                            "role", "%-18s".formatted(part.role().id()),
                            "secret", credentials.device(part).secret()));
        }
        return lines;
    }
}
