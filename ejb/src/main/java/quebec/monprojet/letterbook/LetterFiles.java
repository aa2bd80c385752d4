package quebec.monprojet.letterbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.letterbook.OfficialLetter.Delivery;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Montreal;

/** The official letters of an application, for whoever works on it or checks how. */
@Stateless
@RolesAllowed({"officer", "supervisor", "auditor"})
public class LetterFiles {

    private static final String UNREADABLE = "Official letters cannot be read";

    @Inject private Database database;
    @Inject private Journal journal;

    /**
     * The latest first: when each was written, sent and received. Their kinds alone tell how it was
     * decided, so that this, too, is written down.
     */
    public List<OfficialLetter> about(StaffId by, ApplicationNumber number, ClientNetwork from) {
        List<OfficialLetter> letters =
                database.ask(
                        UNREADABLE, connection -> new OfficialLetterRows(connection).about(number));
        journal.record(
                Actor.staff(by.value()),
                new Act("application.letters-read"),
                "application:" + number,
                Map.of("count", Integer.toString(letters.size()), "network", from.value()));
        return letters;
    }

    /** One that was written, by what it is about; when it left is null until then. */
    public record Named(
            LetterNumber number, OfficialKind kind, Instant writtenAt, @Nullable Instant sentAt) {}

    /**
     * For whoever has the file open, which is written down: that there are letters, no word of
     * them.
     */
    public List<Named> named(ApplicationNumber number) {
        return database.ask(
                UNREADABLE, connection -> new OfficialLetterRows(connection).named(number));
    }

    /** Opens one; each time is written down. */
    public Optional<OfficialLetter> open(StaffId by, LetterNumber number, ClientNetwork from) {
        Optional<OfficialLetter> letter = find(number);
        letter.ifPresent(
                read ->
                        record(
                                by,
                                "letter.read",
                                read,
                                Map.of("number", number.value(), "network", from.value())));
        return letter;
    }

    /**
     * Its delivery by post is noted, once, unless it was opened in the account before.
     *
     * @param on in Montréal, from the day on which it was written on
     * @return whether it is noted now
     */
    @RolesAllowed({"officer", "supervisor"})
    public boolean delivered(StaffId by, LetterNumber number, LocalDate on) {
        OfficialLetter letter = find(number).orElse(null);
        if (letter == null || on.isBefore(Montreal.day(letter.writtenAt()))) {
            return false;
        }
        Instant then = Montreal.startOf(on);
        Instant at = then.isBefore(letter.writtenAt()) ? letter.writtenAt() : then;
        boolean first =
                database.ask(
                        "A delivery cannot be written down",
                        connection ->
                                new OfficialLetterRows(connection)
                                        .received(letter.id(), at, Delivery.POST));
        if (first) {
            record(
                    by,
                    "letter.delivered",
                    letter,
                    Map.of("number", number.value(), "on", on.toString()));
        }
        return first;
    }

    private Optional<OfficialLetter> find(LetterNumber number) {
        return database.ask(
                UNREADABLE, connection -> new OfficialLetterRows(connection).of(number));
    }

    private void record(StaffId by, String act, OfficialLetter letter, Map<String, String> facts) {
        journal.record(
                Actor.staff(by.value()),
                new Act(act),
                "application:" + letter.content().application(),
                facts);
    }
}
