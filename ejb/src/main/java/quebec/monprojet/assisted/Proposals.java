package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/** One proposes and another confirms, in the transaction that holds the file. */
@ApplicationScoped
class Proposals {

    /** After which nobody remembers why. */
    static final Duration STANDS = Duration.ofDays(7);

    private final ProposalRows rows;
    private final DeskJournal journal;

    @Inject
    Proposals(ProposalRows rows, DeskJournal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Proposals() {
        this(null, null);
    }

    /**
     * Whether it is to be done now; else it is proposed, by this member or by somebody before.
     *
     * @param read who had proposed it on the page that this member read; null when nobody had
     */
    boolean confirms(
            StaffId by, @Nullable StaffId read, PaperFileRow file, Proposal what, Instant now) {
        StaffId proposed = rows.of(file.id(), now.minus(STANDS)).get(what);
        if (proposed == null) {
            rows.propose(file.id(), what, by, now);
            journal.record(by, "paper.proposed", file, Map.of("what", what.name()));
            return false;
        }
        if (proposed.equals(by) || !proposed.equals(read)) {
            return false;
        }
        rows.confirm(file.id(), what, by);
        return true;
    }

    void done(PaperFileRow file, Proposal what) {
        rows.forget(file.id(), what);
    }

    /** Who proposed what still stands. */
    Map<Proposal, StaffId> of(PaperFileId file, Instant now) {
        return rows.of(file, now.minus(STANDS));
    }
}
