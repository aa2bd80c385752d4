package quebec.monprojet.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/** What is kept and what is about to go, for the staff. No line of it names a person. */
@Stateless
@RolesAllowed({"officer", "supervisor", "programme-manager", "auditor", "administrator"})
public class Retention {

    private static final String FAILED = "Retention cannot be read";
    private static final int AT_ONCE = 500;
    private static final int MOST = 200;
    private static final int TALLIES = 31;

    @Inject private Database database;
    @Inject private DraftsKept drafts;
    @Inject private Floors floors;
    @Inject private Journal journal;
    @Inject private Clock clock;

    public List<RetentionClass> classes() {
        return RetentionSchedule.SHIPPED.classes();
    }

    public DraftFloor floor() {
        return floors.now();
    }

    /** Untouched drafts in their last fortnight or beyond, the first to go first; 200 at most. */
    public List<DraftDue> upcoming() {
        List<DraftDue> upcoming = new ArrayList<>();
        DossierId after = null;
        List<DraftDue> page = drafts.due(after, AT_ONCE);
        while (!page.isEmpty()) {
            page.stream().filter(due -> due.warning() != null).forEach(upcoming::add);
            after = page.get(page.size() - 1).dossier();
            page = drafts.due(after, AT_ONCE);
        }
        return upcoming.stream()
                .sorted(Comparator.comparing(DraftDue::lastDay))
                .limit(MOST)
                .toList();
    }

    /** Of the last days on which something went. */
    public List<ErasureTally> tallies() {
        return database.ask(FAILED, connection -> new TallyRows(connection).latest(TALLIES));
    }

    public List<DraftExtension> extensions() {
        return database.ask(FAILED, connection -> new ExtensionRows(connection).all());
    }

    /** Records a decision that keeps drafts longer; false when it was recorded before. */
    @RolesAllowed("programme-manager")
    public boolean extend(StaffId by, String number, LocalDate keptUntil, Reason reason) {
        var extension =
                new DraftExtension(
                        number, keptUntil, reason.words(), by, Stored.micros(clock.instant()));
        boolean added =
                database.ask(FAILED, connection -> new ExtensionRows(connection).add(extension));
        if (added) {
            journal.record(
                    Actor.staff(by.value()),
                    new Act("retention.extended"),
                    "retention:draft",
                    Map.of("decision", number, "until", keptUntil.toString()));
        }
        return added;
    }
}
