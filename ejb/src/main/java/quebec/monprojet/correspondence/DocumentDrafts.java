package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quebec.monprojet.evidence.AwaitedRequest;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.RequestId;
import quebec.monprojet.evidence.VerdictId;
import quebec.monprojet.selection.OwnApplications;

/** Letters about documents that are asked for. */
@ApplicationScoped
class DocumentDrafts implements Drafting {

    @Inject private DocumentRequests requests;
    @Inject private OwnApplications applications;

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(
                LetterKind.DOCUMENTS_ASKED,
                LetterKind.DOCUMENTS_REMINDER,
                LetterKind.DOCUMENTS_ENDED,
                LetterKind.DOCUMENT_WANTING);
    }

    @Override
    public Optional<LetterText> of(Letter letter, Pen pen) {
        return switch (letter.kind()) {
            case DOCUMENTS_ASKED ->
                    RequestId.parse(letter.subject())
                            .flatMap(requests::of)
                            .filter(DocumentRequest::open)
                            .map(asked -> DocumentsLetter.asking(asked, about(asked), pen));
            case DOCUMENTS_REMINDER ->
                    AwaitedRequest.parse(letter.subject())
                            .flatMap(this::awaited)
                            .map(asked -> DocumentsLetter.reminding(asked, about(asked), pen));
            case DOCUMENTS_ENDED ->
                    RequestId.parse(letter.subject())
                            .flatMap(requests::of)
                            .map(asked -> DocumentsLetter.ended(asked, about(asked), pen));
            case DOCUMENT_WANTING ->
                    VerdictId.parse(letter.subject())
                            .flatMap(requests::standing)
                            .filter(DocumentVerdict::wanting)
                            .map(found -> DocumentsLetter.wanting(found, pen));
            default -> throw new IllegalArgumentException("not about documents");
        };
    }

    /** The numbers of the applications that it is about: those of its dossier that are not over. */
    private String about(DocumentRequest asked) {
        return applications.of(asked.account(), asked.dossier()).stream()
                .filter(own -> own.status().isPending())
                .map(own -> own.number().value())
                .collect(Collectors.joining(", "));
    }

    private Optional<DocumentRequest> awaited(AwaitedRequest reminder) {
        return requests.of(reminder.request())
                .filter(asked -> asked.open() && !asked.answered())
                .filter(asked -> asked.lastDay().equals(reminder.lastDay()));
    }
}
