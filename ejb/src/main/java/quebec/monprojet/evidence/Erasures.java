package quebec.monprojet.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import quebec.monprojet.account.AccountClosed;
import quebec.monprojet.account.AccountId;

/** What must be forgotten, down to its bytes. */
@Stateless
@PermitAll
public class Erasures {

    @Inject private EvidenceRows rows;
    @Inject private Vault vault;
    @Inject private Quarantine quarantine;
    @Inject private CleanContents contents;
    @Inject private Event<Discarded> discarded;
    @Inject private Clock clock;

    public void erase(@Observes AccountClosed closed) {
        int unused = eraseFolder(closed.account());
    }

    /** Everything that an account has sent, down to its bytes; how many files that were. */
    public int eraseFolder(AccountId account) {
        rows.lockClosing(account);
        List<FileRow> files = rows.of(account);
        Discarded all = Discarded.of(files);
        rows.erase(account);
        discarded.fire(all);
        return files.size();
    }

    /** What began to arrive and never did. */
    public void eraseAbandoned(int limit) {
        for (FileId file : rows.begunBefore(longAgo(), limit)) {
            rows.locked(file).filter(row -> row.is(FileState.ARRIVING)).ifPresent(this::forget);
        }
    }

    private void forget(FileRow row) {
        rows.remove(row);
        discarded.fire(Discarded.of(row));
    }

    public List<String> contentsOfNobody(int limit) {
        return rows.contentsOfNobody(limit);
    }

    /** The row holds its lock until the file is gone: nobody comes to need it in between. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void takeAway(String digest) {
        if (rows.takeAway(digest)) {
            vault.erase(digest);
        }
    }

    /** Contents that lie on a shelf and that no row names: whoever kept them was rolled back. */
    public List<String> unnamed(int shelf) {
        List<String> there = vault.shelvedBefore(longAgo(), shelf);
        return there.isEmpty() ? there : rows.unknown(there);
    }

    /** Named first, so that whoever keeps the same bytes now waits until it is decided. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void takeAwayUnnamed(String digest) {
        contents.named(new Digest(digest, 0));
        takeAway(digest);
    }

    /** What was made on the way by a node that fell. */
    public void eraseDrafts() {
        vault.eraseDraftsBefore(longAgo());
    }

    private Instant longAgo() {
        return clock.instant().minus(Limits.ARRIVING);
    }

    /** A file in quarantine that no row awaits: an upload that broke, or one long concluded. */
    public void eraseStrays() {
        for (FileId file : quarantine.before(longAgo())) {
            boolean awaited =
                    rows.of(file)
                            .filter(row -> row.is(FileState.ARRIVING) || row.is(FileState.RECEIVED))
                            .isPresent();
            if (!awaited) {
                quarantine.discard(file);
            }
        }
    }
}
