package quebec.monprojet.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.evidence.Erasures;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Montreal;

/**
 * The end of a draft that nobody comes back to: two warnings, then nothing is left of it but a
 * count. Each act may be tried twice and happens once.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DraftEndings {

    private static final DraftTerm TERM = DraftTerm.of(RetentionSchedule.SHIPPED);
    private static final String FAILED = "A draft cannot be ended";

    @Inject private Database database;
    @Inject private Dossiers dossiers;
    @Inject private Erasures documents;
    @Inject private Journal journal;
    @Inject private Clock clock;
    @Inject private Event<DraftWarned> warned;

    /** Owes the person the letter that is due. */
    public void warn(DraftDue due) {
        DraftWarning warning = due.warning();
        if (warning != null) {
            warned.fire(
                    new DraftWarned(
                            due.account(), new WarnedDraft(due.dossier(), due.lastDay()), warning));
        }
    }

    /**
     * Erases a draft, if its time is over by this node's clock and by the database's. Whoever
     * touches it at this moment is waited for, and keeps it.
     *
     * @param floor as it is now
     * @return whether it is gone now
     */
    public boolean end(DossierId dossier, DraftFloor floor) {
        LocalDate least = floor.day();
        Optional<UntouchedDraft> over =
                least == null
                        ? Optional.empty()
                        : database.ask(FAILED, connection -> over(connection, dossier, least));
        over.ifPresent(this::erase);
        return over.isPresent();
    }

    private Optional<UntouchedDraft> over(Connection connection, DossierId dossier, LocalDate floor)
            throws SQLException {
        DraftRows rows = new DraftRows(connection);
        Optional<UntouchedDraft> known = rows.of(dossier);
        if (known.isEmpty()) {
            return known;
        }
        rows.lock(known.get());
        LocalDate today = Montreal.day(earlier(rows.now(), clock.instant()));
        Optional<UntouchedDraft> draft = rows.of(dossier);
        if (draft.isEmpty()) {
            return draft;
        }
        LocalDate lastDay = TERM.lastDay(draft.get().touchedAt(), floor);
        Instant warnedAt =
                rows.warnedAt(draft.get().until(lastDay), draft.get().account()).orElse(null);
        return draft.filter(still -> TERM.isOver(lastDay, warnedAt, today));
    }

    private void erase(UntouchedDraft draft) {
        int files = documents.eraseFolder(draft.account());
        int sections = dossiers.eraseDraft(draft.account());
        database.change(
                FAILED,
                connection ->
                        new TallyRows(connection)
                                .count(RetentionSchedule.DRAFT, Montreal.day(clock.instant())));
        journal.record(
                Actor.system("retention"),
                new Act("dossier.draft-erased"),
                "retention:" + RetentionSchedule.DRAFT,
                Map.of("sections", Integer.toString(sections), "files", Integer.toString(files)));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
