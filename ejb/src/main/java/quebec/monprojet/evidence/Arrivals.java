package quebec.monprojet.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.time.Stored;

/**
 * Files on their way here, piece by piece: what has arrived is there, and whoever was cut off goes
 * on from it. The length of the file in quarantine is the only count.
 */
@Stateless
@PermitAll
public class Arrivals {

    @Inject private OwnFolder folder;
    @Inject private EvidenceRows rows;
    @Inject private Quarantine quarantine;
    @Inject private DataKeys keys;
    @Inject private Journal journal;
    @Inject private Event<Object> events;
    @Inject private Clock clock;

    public Arrival begin(AccountId account, FileSent sent) {
        if (!rows.lock(account) || !mayBegin(account, sent)) {
            return new Arrival.Closed();
        }
        if (!folder.asks(account, sent.requirement())) {
            return new Arrival.NotAsked();
        }
        List<FileRow> there = rows.of(account);
        List<FileRow> beside =
                there.stream()
                        .filter(file -> file.requirement().equals(sent.requirement()))
                        .toList();
        Optional<Refusal> refusal =
                Limits.refuse(sent.bytes(), beside.size() - taken(beside, sent), bytes(there));
        if (refusal.isPresent()) {
            return new Arrival.Refused(refusal.get());
        }
        int place = beside.stream().mapToInt(FileRow::place).max().orElse(0) + 1;
        FileRow file = new FileRow(account, sent, place, now());
        file.seal(keys.make(file.id()));
        rows.add(file);
        journal.recordInPlace(
                Actor.applicant(account.value()),
                new Act("document.begun"),
                "account:" + account,
                Map.of("piece", sent.requirement()));
        return new Arrival.Begun(file.id());
    }

    private boolean mayBegin(AccountId account, FileSent sent) {
        FileId old = sent.replaces();
        return folder.mayReceive(account, sent.requirement())
                && (old == null
                        || rows.of(account, old)
                                .filter(row -> !folder.mayChange(account, row))
                                .isEmpty());
    }

    /** So many places of a file that leaves for this one. */
    private static long taken(List<FileRow> beside, FileSent sent) {
        return beside.stream().filter(file -> file.id().equals(sent.replaces())).count();
    }

    /** What was refused takes no room. */
    private static long bytes(List<FileRow> files) {
        return files.stream()
                .filter(file -> !file.is(FileState.REFUSED))
                .mapToLong(FileRow::bytes)
                .sum();
    }

    /** How far it is; empty when this person is sending no such file. */
    public Optional<Expected> expected(AccountId account, FileId id) {
        return rows.of(account, id)
                .filter(file -> file.is(FileState.ARRIVING))
                .map(
                        file ->
                                new Expected(
                                        quarantine.arrived(id, keys.open(file)).offset(),
                                        file.bytes()));
    }

    /**
     * Adds bytes, none even when only the end is still to be told.
     *
     * @param offset at which they belong, which must be where the file ends so far
     */
    public Appending append(AccountId account, FileId id, long offset, byte[] bytes) {
        FileRow file = rows.lock(account) ? arriving(account, id) : null;
        if (file == null) {
            return new Appending.Unknown();
        }
        DataKey key = keys.open(file);
        PieceEnd end = quarantine.arrived(id, key);
        long there = end.offset();
        if (offset != there
                || there + bytes.length > file.bytes()
                || !end.takes(bytes.length, file.bytes())) {
            return new Appending.Elsewhere(there);
        }
        long now = there + bytes.length;
        if (now == file.bytes() && !folder.mayReceive(account, file.requirement())) {
            return new Appending.Unknown();
        }
        quarantine.append(id, key, end, bytes);
        Optional<Refusal> refusal = refusal(file, quarantine.of(id, key, now), now);
        if (refusal.isPresent()) {
            file.refuse(refusal.get(), now());
            events.fire(Discarded.of(file));
            return new Appending.Refused(refusal.get());
        }
        if (now == file.bytes()) {
            receive(file);
        }
        return new Appending.Taken(now, now == file.bytes());
    }

    private @Nullable FileRow arriving(AccountId account, FileId id) {
        return rows.locked(id)
                .filter(row -> row.belongsTo(account))
                .filter(row -> row.is(FileState.ARRIVING))
                .orElse(null);
    }

    /** By its beginning alone, so that nobody sends ten megabytes in vain. */
    private static Optional<Refusal> refusal(FileRow file, Source beginning, long there) {
        if (there < Math.min(ContentKind.HEAD, file.bytes())) {
            return Optional.empty();
        }
        byte[] head = Examination.head(beginning);
        if (ContentKind.of(head).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(ContentKind.isHeic(head) ? Refusal.HEIC : Refusal.UNKNOWN_TYPE);
    }

    private void receive(FileRow file) {
        FileRow old = replaced(file);
        if (old != null) {
            takePlace(file, old);
        }
        file.receive(now());
        events.fire(new FileReceived(file.id()));
        journal.record(
                Actor.applicant(file.account().value()),
                new Act(old == null ? "document.received" : "document.replaced"),
                file.id().toString(),
                Map.of("piece", file.requirement(), "bytes", Long.toString(file.bytes())));
    }

    /**
     * Asked once more at the end: what it was to replace may have been received, or be held, since
     * it began. Then both stay.
     */
    private @Nullable FileRow replaced(FileRow file) {
        FileId old = file.replaces();
        return old == null
                ? null
                : rows.of(file.account(), old)
                        .filter(row -> row.requirement().equals(file.requirement()))
                        .filter(row -> folder.mayChange(file.account(), row))
                        .orElse(null);
    }

    private void takePlace(FileRow file, FileRow old) {
        int place = old.place();
        rows.remove(old);
        rows.move(file, place);
        events.fire(Discarded.of(old));
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
