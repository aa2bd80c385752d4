package quebec.monprojet.examination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.time.Stored;

/**
 * What officers write on a file for each other. It decides nothing, so whoever works on files may,
 * whether they hold this one or not.
 */
@Stateless
public class Notes {

    @Inject private Database database;
    @Inject private Cases cases;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /**
     * Writes a note, once for each form; whether the application is there.
     *
     * @param form names the form it was written in: what is sent twice is one note
     */
    @RolesAllowed({"officer", "supervisor"})
    public boolean write(StaffId by, ApplicationNumber number, UUID form, String words) {
        if (cases.of(number).isEmpty()) {
            return false;
        }
        Note note = new Note(UUID.randomUUID(), words, by, Stored.micros(clock.instant()));
        boolean added =
                database.ask(
                        "A note cannot be kept",
                        connection -> new NoteRows(connection).add(number, form, note));
        if (added) {
            journal.record(
                    Actor.staff(by.value()),
                    new Act("examination.noted"),
                    "application:" + number,
                    Map.of("note", note.id().toString()));
        }
        return true;
    }

    /** The latest first, for whoever opened the file, which is written down. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Note> of(ApplicationNumber number) {
        return database.ask(
                "Notes cannot be read", connection -> new NoteRows(connection).of(number));
    }
}
