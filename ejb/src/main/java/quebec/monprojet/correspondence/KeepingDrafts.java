package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import quebec.monprojet.evidence.AwaitedRequest;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.RequestId;
import quebec.monprojet.evidence.VerdictId;
import quebec.monprojet.retention.DraftsKept;
import quebec.monprojet.retention.WarnedDraft;

/** Letters about what is kept of a person and what is still to come; empty when overtaken. */
@ApplicationScoped
class KeepingDrafts {

    private final DraftsKept drafts;
    private final DocumentRequests requests;

    @Inject
    KeepingDrafts(DraftsKept drafts, DocumentRequests requests) {
        this.drafts = drafts;
        this.requests = requests;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    KeepingDrafts() {
        this(null, null);
    }

    Optional<LetterText> of(Letter letter, Words words, URI portal) {
        return switch (letter.kind()) {
            case DRAFT_FIRST_WARNING, DRAFT_LAST_WARNING ->
                    WarnedDraft.parse(letter.subject())
                            .flatMap(drafts::promised)
                            .map(lastDay -> DraftLetter.of(lastDay, words, portal));
            case DOCUMENTS_ASKED ->
                    RequestId.parse(letter.subject())
                            .flatMap(requests::of)
                            .filter(DocumentRequest::open)
                            .map(asked -> DocumentsLetter.asking(asked, words, portal));
            case DOCUMENTS_REMINDER ->
                    AwaitedRequest.parse(letter.subject())
                            .flatMap(this::awaited)
                            .map(asked -> DocumentsLetter.reminding(asked, words, portal));
            case DOCUMENT_WANTING ->
                    VerdictId.parse(letter.subject())
                            .flatMap(requests::standing)
                            .filter(DocumentVerdict::wanting)
                            .map(found -> DocumentsLetter.wanting(found, words, portal));
            default -> throw new IllegalArgumentException("not about what is kept");
        };
    }

    private Optional<DocumentRequest> awaited(AwaitedRequest reminder) {
        return requests.of(reminder.request())
                .filter(asked -> asked.open() && !asked.answered())
                .filter(asked -> asked.lastDay().equals(reminder.lastDay()));
    }
}
