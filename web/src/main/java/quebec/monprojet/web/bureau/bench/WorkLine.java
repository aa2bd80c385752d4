package quebec.monprojet.web.bureau.bench;

import org.jspecify.annotations.Nullable;
import quebec.monprojet.bench.WorkItem;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.selection.ApplicationLine;

/**
 * One line of the worklist, with what tells an officer whether there is something to do.
 *
 * @param days for how many it has stood where it stands
 * @param overdue whether its last day is over
 * @param own whether the reader holds it
 * @param fees null before the person was invited to pay them, and once all is decided
 * @param documents where the open request for documents stands; null for none
 * @param replied whether the person has replied to a notice, and nobody has gone on since
 * @param sentBack whether somebody who looked at what was proposed sent it back
 * @param unanswered whether the person wrote last
 */
public record WorkLine(
        WorkItem item,
        long days,
        boolean overdue,
        boolean own,
        @Nullable InvitationState fees,
        DocumentRequest.@Nullable Stage documents,
        boolean replied,
        boolean sentBack,
        boolean unanswered) {

    public ApplicationLine application() {
        return item.application();
    }

    /** Whether the reader may take it: nobody works on it, and there is something left to do. */
    public boolean free() {
        return item.claim() == null && application().status().isPending();
    }
}
