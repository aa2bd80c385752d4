package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.ActInPlace;
import quebec.monprojet.audit.Hand;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.time.Stored;

/**
 * Judges every act of an officer in the place of somebody who filed on paper, in its own
 * transaction and whatever page it came from. Whoever types is a typist of that file from then on,
 * and seals it never. What the person sends after the seal is not compared with the form: anybody
 * at the desk enters it.
 */
@ApplicationScoped
class ActsOnPaper {

    private final PaperFileRows rows;
    private final DocumentRequests requests;
    private final ProposalRows proposals;
    private final Clock clock;

    @Inject
    ActsOnPaper(
            PaperFileRows rows, DocumentRequests requests, ProposalRows proposals, Clock clock) {
        this.rows = rows;
        this.requests = requests;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    ActsOnPaper() {
        this(null, null, null, Clock.systemUTC());
    }

    void on(@Observes ActInPlace done) {
        if (done.hand().ground() != Hand.Ground.PAPER) {
            return;
        }
        PaperFileRow file =
                rows.locked(new PaperFileId(done.hand().under()))
                        .filter(each -> each.account().value().equals(done.hand().person()))
                        .orElse(null);
        StaffId by = new StaffId(UUID.fromString(done.hand().by().id()));
        if (file == null || !isAllowed(done.act(), file, by)) {
            throw new NotAtTheDesk(done.act());
        }
    }

    private boolean isAllowed(Act act, PaperFileRow file, StaffId by) {
        return switch (act.name()) {
            case "paper.read", "document.read", "document.previewed" -> true;
            case "dossier.answered", "dossier.spouse-forgotten" ->
                    isTyping(file) && has(Part.TYPIST, file, by);
            case "document.begun",
                    "document.received",
                    "document.replaced",
                    "document.removed",
                    "document.moved",
                    "document.explained",
                    "document.explanation-withdrawn" ->
                    isAwaited(file) || (isTyping(file) && has(Part.TYPIST, file, by));
            case "document.answered" -> isAwaited(file);
            case "application.withdrawn" -> proposals.isConfirmed(file.id(), Proposal.WITHDRAW);
            case "change.declared", "dossier.contested" -> isSealed(file);
            case "dossier.signed" ->
                    file.isSigned() && isTyping(file) && has(Part.TYPIST, file, by);
            case "dossier.sealed" -> !file.isTyping() && has(Part.VERIFIER, file, by);
            case "dossier.unsealed" -> true;
            default -> false;
        };
    }

    private boolean isTyping(PaperFileRow file) {
        return file.isTyping() && !isSealed(file);
    }

    private boolean isSealed(PaperFileRow file) {
        return rows.seal(file.id()).isPresent();
    }

    /** Documents were asked for after the receipt; the folder says which may come. */
    private boolean isAwaited(PaperFileRow file) {
        return isSealed(file) && requests.openFor(file.account()).isPresent();
    }

    private boolean has(Part part, PaperFileRow file, StaffId by) {
        return rows.take(file.id(), by, part, Stored.micros(clock.instant())) == part;
    }
}
