package quebec.monprojet.assisted;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.KeptAccounts;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Unsealing;
import quebec.monprojet.time.Stored;

/** What takes a file on paper out of the race: never one member of the staff alone. */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class TakingBack {

    @Inject private PaperFileRows rows;
    @Inject private HeldFiles held;
    @Inject private Proposals proposals;
    @Inject private PaperOpenings openings;
    @Inject private Dossiers dossiers;
    @Inject private KeptAccounts accounts;
    @Inject private DeskJournal journal;
    @Inject private Event<PaperUnsealed> unsealed;
    @Inject private Clock clock;

    /**
     * To be typed anew, unless a period has received it or it is held.
     *
     * @param read who had proposed it on the page that this member read; null when nobody had
     */
    public Step unseal(StaffId by, @Nullable StaffId read, PaperFileId id) {
        PaperFileRow file = held.of(id).orElse(null);
        Optional<Digest> seal = file == null ? Optional.empty() : rows.seal(id);
        if (file == null || seal.isEmpty()) {
            return new Step.Elsewhere();
        }
        if (openings.isAhead(file.account(), now())
                && !proposals.confirms(by, read, file, Proposal.UNSEAL, now())) {
            return new Step.Proposed();
        }
        journal.lend(by, file);
        Unsealing unsealing = dossiers.unseal(file.account());
        if (unsealing == Unsealing.RECEIVED) {
            return new Step.Received();
        }
        if (unsealing == Unsealing.HELD) {
            return new Step.Held();
        }
        rows.breakSeal(id);
        file.giveBack();
        proposals.done(file, Proposal.UNSEAL);
        unsealed.fire(new PaperUnsealed(file.account(), seal.get()));
        return new Step.Done();
    }

    /**
     * The person asks for it to be taken back: everything that was kept of them is erased, on the
     * last line of their file.
     *
     * @param read who had proposed it on the page that this member read; null when nobody had
     */
    public Step close(StaffId by, @Nullable StaffId read, PaperFileId id) {
        PaperFileRow file = held.of(id).orElse(null);
        if (file == null) {
            return new Step.Elsewhere();
        }
        if (!proposals.confirms(by, read, file, Proposal.CLOSE, now())) {
            return new Step.Proposed();
        }
        if (!accounts.close(file.account())) {
            proposals.done(file, Proposal.CLOSE);
            return new Step.Owed();
        }
        journal.record(by, "paper.closed", file, Map.of());
        return new Step.Done();
    }

    /** What waits for another member than these. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Map<Proposal, StaffId> proposed(PaperFileId id) {
        return proposals.of(id, now());
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
