package quebec.monprojet.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Montreal;

/** Until when drafts are kept. */
@Stateless
@PermitAll
public class DraftsKept {

    private static final DraftTerm TERM = DraftTerm.of(RetentionSchedule.SHIPPED);
    private static final String UNREADABLE = "Drafts cannot be read";

    @Inject private Database database;
    @Inject private Floors floors;
    @Inject private Clock clock;

    /**
     * The last day of a person's draft if nobody touches it; empty when there is none, when it is
     * held, and while none is erased.
     */
    public Optional<LocalDate> lastDayOf(AccountId account) {
        LocalDate floor = floors.now().day();
        return floor == null
                ? Optional.empty()
                : database.ask(UNREADABLE, connection -> new DraftRows(connection).of(account))
                        .map(draft -> TERM.lastDay(draft.touchedAt(), floor));
    }

    /**
     * For the letter: the last day that it promises if it leaves now; empty when it is overtaken.
     *
     * @throws IllegalStateException when this node cannot tell: the letter is still owed
     */
    public Optional<LocalDate> promised(WarnedDraft warned) {
        if (floors.unknown()) {
            throw new IllegalStateException("It is not known whether a period is announced");
        }
        LocalDate floor = floors.now().day();
        return floor == null
                ? Optional.empty()
                : database.ask(
                                UNREADABLE,
                                connection -> new DraftRows(connection).of(warned.dossier()))
                        .map(draft -> TERM.lastDay(draft.touchedAt(), floor))
                        .filter(warned.lastDay()::equals)
                        .map(lastDay -> TERM.promised(lastDay, today()));
    }

    /**
     * Whom to warn or whose draft may be over, so many after another; none while none is erased.
     */
    public List<DraftDue> due(@Nullable DossierId after, int most) {
        LocalDate floor = floors.now().day();
        if (floor == null) {
            return List.of();
        }
        Instant since = clock.instant().minus(TERM.days() - TERM.first() - 1, ChronoUnit.DAYS);
        return database
                .ask(
                        UNREADABLE,
                        connection -> new DraftRows(connection).untouched(since, after, most))
                .stream()
                .map(draft -> due(draft, TERM.lastDay(draft.touchedAt(), floor)))
                .toList();
    }

    private DraftDue due(UntouchedDraft draft, LocalDate lastDay) {
        return new DraftDue(
                draft.dossier(),
                draft.account(),
                lastDay,
                TERM.due(lastDay, today()).orElse(null),
                today().isAfter(lastDay));
    }

    private LocalDate today() {
        return Montreal.day(clock.instant());
    }
}
