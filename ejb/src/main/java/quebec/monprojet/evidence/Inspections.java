package quebec.monprojet.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Looks into what has arrived, with no transaction open while it looks. What it is comes first;
 * only what is sound goes to the scanner; and while no scanner answers nothing is clean.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Inspections {

    private static final Logger LOG = System.getLogger(Inspections.class.getName());

    /** Longer than the broker's own tries of one message take. */
    private static final Duration BETWEEN_ANNOUNCEMENTS = Duration.ofMinutes(25);

    @Inject private EvidenceRows rows;
    @Inject private Quarantine quarantine;
    @Inject private DataKeys keys;
    @Inject private ReadingRoom room;
    @Inject private Scanner scanner;
    @Inject private Conclusions conclusions;
    @Inject private Clock clock;

    /** Inspects a file, unless that was done. */
    public void inspect(FileId file) {
        int attempts = conclusions.attempt(file);
        if (attempts > Limits.ATTEMPTS) {
            refuse(file, Refusal.UNPACKS_TOO_LARGE);
        } else if (attempts > 0) {
            look(file);
        }
    }

    private void look(FileId file) {
        rows.of(file).filter(row -> row.is(FileState.RECEIVED)).ifPresent(this::look);
    }

    /**
     * What the disk, the database or the reading room has failed in is no fault of the file, and is
     * tried again; what a decoder cannot do it has said by then. What the disk has not given back
     * for long it has lost: a backup may be without what was cleared while it was made.
     */
    private void look(FileRow row) {
        try {
            conclude(row.id(), quarantine.of(row.id(), keys.open(row), row.bytes()));
        } catch (StorageFailure failure) {
            if (!row.receivedBefore(clock.instant().minus(Limits.UNREADABLE))) {
                conclusions.excuse(row.id());
                throw failure;
            }
            LOG.log(
                    Logger.Level.WARNING,
                    "Lost, and asked for again: the file " + row.id(),
                    failure);
            conclusions.refuse(row.id(), Refusal.LOST);
        } catch (RuntimeException storage) {
            conclusions.excuse(row.id());
            throw storage;
        }
    }

    private void conclude(FileId file, Source quarantined) {
        Examined examined = Examination.of(quarantined, room::read);
        if (examined instanceof Examined.Sound sound) {
            Scanner.Word word = scanner.ask(quarantined);
            if (word instanceof Scanner.Word.Nothing nothing) {
                putOff(file, nothing);
                return;
            }
            if (word instanceof Scanner.Word.Found found) {
                LOG.log(Logger.Level.WARNING, "{0} in the file {1}", found.signature(), file);
                refuse(file, Refusal.INFECTED);
            } else {
                conclusions.keep(file, sound, Kept.of(sound));
                quarantine.leave(file, clock.instant());
            }
        } else if (examined instanceof Examined.Unsound unsound) {
            refuse(file, unsound.why());
        }
    }

    private void refuse(FileId file, Refusal why) {
        conclusions.refuse(file, why);
        quarantine.discard(file);
    }

    private void putOff(FileId file, Scanner.Word.Nothing nothing) {
        if (scanner.isThere()) {
            LOG.log(Logger.Level.WARNING, "The scanner has not answered: {0}", nothing.why());
        }
        conclusions.putOff(file);
    }

    /** Whether anybody comes to read PDFs, on this node. */
    public boolean pdfsAreRead() {
        return room.isManned();
    }

    /** What should be inspected now and seems to be announced to nobody, at most so many. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<FileId> due(int limit) {
        return rows.due(clock.instant(), scanner.isThere(), limit).stream()
                .map(FileRow::id)
                .toList();
    }

    /** They were announced; not again before a while. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void announced(List<FileId> files) {
        Instant next = clock.instant().plus(BETWEEN_ANNOUNCEMENTS);
        files.stream()
                .map(rows::locked)
                .flatMap(Optional::stream)
                .filter(row -> row.is(FileState.RECEIVED))
                .forEach(row -> row.expect(next));
    }
}
