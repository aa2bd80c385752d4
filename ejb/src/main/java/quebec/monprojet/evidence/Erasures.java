package quebec.monprojet.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import quebec.monprojet.account.AccountClosed;

/** What must be forgotten, down to its bytes. */
@Stateless
@PermitAll
public class Erasures {

    @Inject private EvidenceRows rows;
    @Inject private Vault vault;
    @Inject private Event<Discarded> discarded;
    @Inject private Clock clock;

    public void erase(@Observes AccountClosed closed) {
        rows.lock(closed.account());
        List<FileId> files = rows.of(closed.account()).stream().map(FileRow::id).toList();
        rows.erase(closed.account());
        discarded.fire(new Discarded(files));
    }

    /** What began to arrive and never did. */
    public void eraseAbandoned(int limit) {
        List<FileRow> abandoned = rows.begunBefore(clock.instant().minus(Limits.ARRIVING), limit);
        abandoned.forEach(rows::remove);
        discarded.fire(new Discarded(abandoned.stream().map(FileRow::id).toList()));
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

    /** A file in quarantine that no row awaits: an upload that broke, or one long concluded. */
    public void eraseStrays() {
        for (FileId file : vault.quarantinedBefore(clock.instant().minus(Limits.ARRIVING))) {
            boolean awaited =
                    rows.of(file)
                            .filter(row -> row.is(FileState.ARRIVING) || row.is(FileState.RECEIVED))
                            .isPresent();
            if (!awaited) {
                vault.discard(file);
            }
        }
    }
}
