package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.evidence.AwaitedRequest;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.evidence.RequestId;
import quebec.monprojet.retention.DraftsKept;
import quebec.monprojet.retention.WarnedDraft;

/** Letters about what is kept of a person and what is still to come. */
@ApplicationScoped
class KeepingDrafts implements Drafting {

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

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(
                LetterKind.DRAFT_FIRST_WARNING,
                LetterKind.DRAFT_LAST_WARNING,
                LetterKind.DOCUMENTS_ASKED,
                LetterKind.DOCUMENTS_REMINDER);
    }

    @Override
    public Optional<LetterText> of(Letter letter, Pen pen) {
        return switch (letter.kind()) {
            case DRAFT_FIRST_WARNING, DRAFT_LAST_WARNING ->
                    WarnedDraft.parse(letter.subject())
                            .flatMap(drafts::promised)
                            .map(lastDay -> DraftLetter.of(lastDay, pen));
            case DOCUMENTS_ASKED ->
                    RequestId.parse(letter.subject())
                            .flatMap(requests::of)
                            .filter(DocumentRequest::open)
                            .map(asked -> DocumentsLetter.asking(asked, pen));
            case DOCUMENTS_REMINDER ->
                    AwaitedRequest.parse(letter.subject())
                            .flatMap(this::awaited)
                            .map(asked -> DocumentsLetter.reminding(asked, pen));
            default -> throw new IllegalArgumentException("not about what is kept");
        };
    }

    private Optional<DocumentRequest> awaited(AwaitedRequest reminder) {
        return requests.of(reminder.request())
                .filter(asked -> asked.open() && !asked.answered())
                .filter(asked -> asked.lastDay().equals(reminder.lastDay()));
    }
}
