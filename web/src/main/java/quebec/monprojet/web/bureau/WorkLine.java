package quebec.monprojet.web.bureau;

import org.jspecify.annotations.Nullable;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.selection.ApplicationLine;

/**
 * One line of the worklist, with what tells an officer whether there is something to do.
 *
 * @param fees null before the person was invited to pay them
 * @param documents where the open request for documents stands; null for none
 * @param unanswered whether the person wrote last
 */
public record WorkLine(
        ApplicationLine application,
        @Nullable InvitationState fees,
        DocumentRequest.@Nullable Stage documents,
        boolean unanswered) {}
