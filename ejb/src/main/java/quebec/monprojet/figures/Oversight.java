package quebec.monprojet.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;

/**
 * The seat of whoever checks the work: reads all of it, changes none of it, and everything read
 * stands in the journal.
 */
@Stateless
@RolesAllowed("auditor")
public class Oversight {

    /** Second looks that one reading gives. */
    public static final int LOOKS = 50_000;

    private static final String UNREADABLE = "The decisions cannot be read";
    private static final String SUBJECT = "oversight";

    @Inject private Database database;

    private final Journal journal;

    @Inject
    public Oversight(Journal journal) {
        this.journal = journal;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Oversight() {
        this(null);
    }

    /**
     * A page is about to be shown.
     *
     * @param path of the address, without what it asks
     * @param about the application that the address names, if it names one
     */
    public void viewed(StaffId by, String method, String path, Optional<ApplicationNumber> about) {
        journal.record(
                Actor.staff(by.value()),
                new Act("oversight.viewed"),
                about.map(number -> "application:" + number.value()).orElse(SUBJECT),
                Map.of("page", path, "method", method));
    }

    /** Files that were decided, drawn from all of their days. */
    public Drawn draw(StaffId by, Draw draw) {
        Map<String, DecidedFile> decided =
                database.ask(
                        UNREADABLE,
                        connection ->
                                new OversightRows(connection).decided(draw.from(), draw.to()));
        List<DecidedFile> drawn =
                draw.of(decided.keySet()).stream()
                        .map(number -> Optional.ofNullable(decided.get(number)).orElseThrow())
                        .toList();
        journal.record(
                Actor.staff(by.value()),
                new Act("oversight.drawn"),
                SUBJECT,
                Map.of(
                        "seed", draw.seed(),
                        "from", draw.from().toString(),
                        "until", draw.to().toString(),
                        "of", Integer.toString(decided.size()),
                        "count", Integer.toString(drawn.size())));
        return new Drawn(draw, decided.size(), drawn);
    }

    /**
     * What second looks found.
     *
     * @param latest the latest first; fewer than all where there were more than were asked for
     */
    public record Looks(List<SecondLook> latest, long all) {}

    /** On these days of Montréal. */
    public Looks looks(StaffId by, LocalDate from, LocalDate to, int most) {
        Looks looks =
                database.ask(
                        UNREADABLE,
                        connection -> {
                            OversightRows rows = new OversightRows(connection);
                            return new Looks(rows.looks(from, to, most), rows.looks(from, to));
                        });
        journal.record(
                Actor.staff(by.value()),
                new Act("oversight.looks"),
                SUBJECT,
                Map.of(
                        "from", from.toString(),
                        "until", to.toString(),
                        "of", Long.toString(looks.all()),
                        "count", Integer.toString(looks.latest().size())));
        return looks;
    }

    /**
     * To be called, and committed, before a line of an export leaves.
     *
     * @param table by its code
     * @param format for instance {@code csv}
     */
    public void announceExport(StaffId by, String table, String format, int count) {
        journal.record(
                Actor.staff(by.value()),
                new Act("oversight.exported"),
                SUBJECT,
                Map.of("table", table, "format", format, "count", Integer.toString(count)));
    }
}
