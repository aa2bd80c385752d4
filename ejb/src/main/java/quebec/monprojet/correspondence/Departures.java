package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.evidence.RequestId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.letterbook.OfficialLetterId;
import quebec.monprojet.letterbook.OfficialLetters;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.time.Montreal;

/** Tells whoever waits for a letter to leave that it has, in the transaction that says so. */
@ApplicationScoped
class Departures {

    private final Cases cases;
    private final OfficialLetters official;
    private final DocumentRequests requests;

    @Inject
    Departures(Cases cases, OfficialLetters official, DocumentRequests requests) {
        this.cases = cases;
        this.official = official;
        this.requests = requests;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Departures() {
        this(null, null, null);
    }

    void left(Letter letter, Instant at) {
        if (letter.kind() == LetterKind.ACKNOWLEDGEMENT) {
            cases.acknowledged(ApplicationNumber.parse(letter.subject()).orElseThrow(), at);
        } else if (letter.kind() == LetterKind.OFFICIAL_LETTER) {
            official.sent(OfficialLetterId.parse(letter.subject()).orElseThrow(), at);
        } else if (letter.kind() == LetterKind.DOCUMENTS_ASKED) {
            requests.beginOn(Montreal.day(at), RequestId.parse(letter.subject()).orElseThrow());
        }
    }
}
