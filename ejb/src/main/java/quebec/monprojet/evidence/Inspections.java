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
    @Inject private Scanner scanner;
    @Inject private Conclusions conclusions;
    @Inject private Clock clock;

    /** Inspects a file, unless that was done. */
    public void inspect(FileId file) {
        int attempts = conclusions.attempt(file);
        if (attempts > Limits.ATTEMPTS) {
            conclusions.refuse(file, Refusal.UNPACKS_TOO_LARGE);
            quarantine.discard(file);
        } else if (attempts > 0) {
            look(file);
        }
    }

    /**
     * What the disk or the database has failed in is no fault of the file, and is tried again; what
     * a decoder cannot do it has said by then.
     */
    private void look(FileId file) {
        try {
            rows.of(file)
                    .filter(row -> row.is(FileState.RECEIVED))
                    .ifPresent(
                            row ->
                                    conclude(
                                            file,
                                            quarantine.of(file, keys.open(row), row.bytes())));
        } catch (RuntimeException storage) {
            conclusions.excuse(file);
            throw storage;
        }
    }

    private void conclude(FileId file, Source quarantined) {
        Examined examined = Examination.of(quarantined);
        if (examined instanceof Examined.Sound sound) {
            Scanner.Word word = scanner.ask(quarantined);
            if (word instanceof Scanner.Word.Nothing nothing) {
                putOff(file, nothing);
                return;
            }
            if (word instanceof Scanner.Word.Found found) {
                LOG.log(Logger.Level.WARNING, "{0} in the file {1}", found.signature(), file);
                conclusions.refuse(file, Refusal.INFECTED);
            } else {
                conclusions.keep(file, sound, Kept.of(sound));
            }
        } else if (examined instanceof Examined.Unsound unsound) {
            conclusions.refuse(file, unsound.why());
        }
        quarantine.discard(file);
    }

    private void putOff(FileId file, Scanner.Word.Nothing nothing) {
        if (scanner.isThere()) {
            LOG.log(Logger.Level.WARNING, "The scanner has not answered: {0}", nothing.why());
        }
        conclusions.putOff(file);
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
