package quebec.monprojet.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.time.Stored;

/** What was found of a file is written down, once: whoever comes second changes nothing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Conclusions {

    private static final Actor INSPECTION = Actor.system("inspection");

    @Inject private EvidenceRows rows;
    @Inject private CleanContents contents;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /**
     * Written down before the look, for a look may end this node as well.
     *
     * @return how often it was looked into without a word, this time included; zero when it is not
     *     awaited
     */
    public int attempt(FileId file) {
        return awaited(file).map(FileRow::attempt).orElse(0);
    }

    /** The last look ended by no fault of the file. */
    public void excuse(FileId file) {
        awaited(file).ifPresent(FileRow::excuse);
    }

    public void refuse(FileId file, Refusal why) {
        awaited(file)
                .ifPresent(
                        row -> {
                            row.refuse(why, now());
                            record("document.refused", row, Map.of("because", why.name()));
                        });
    }

    /** The bytes are on the disk, whole, before the row names them. */
    public void keep(FileId file, Examined.Sound sound, Kept kept) {
        awaited(file)
                .ifPresent(
                        row -> {
                            kept.into(contents);
                            row.keep(
                                    sound.kind(),
                                    sound.pages(),
                                    kept.digest(),
                                    kept.previewDigest(),
                                    now());
                            record("document.cleared", row, Map.of("digest", kept.digest()));
                        });
    }

    public void putOff(FileId file) {
        awaited(file).ifPresent(row -> row.putOff(now()));
    }

    private Optional<FileRow> awaited(FileId file) {
        return rows.locked(file).filter(row -> row.is(FileState.RECEIVED));
    }

    private void record(String act, FileRow row, Map<String, String> facts) {
        journal.record(INSPECTION, new Act(act), row.id().toString(), facts);
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
