package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.exchange.ChangeId;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.exchange.MessageId;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.exchange.Withdrawals;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.privacy.PrivacyRequest;
import quebec.monprojet.privacy.PrivacyRequests;
import quebec.monprojet.privacy.RequestNumber;

/** Letters about what passes between a person and the office, whoever wrote first. */
@ApplicationScoped
class ExchangeDrafts implements Drafting {

    private final Messages messages;
    private final Changes changes;
    private final Withdrawals withdrawals;
    private final PrivacyRequests requests;

    @Inject
    ExchangeDrafts(
            Messages messages, Changes changes, Withdrawals withdrawals, PrivacyRequests requests) {
        this.messages = messages;
        this.changes = changes;
        this.withdrawals = withdrawals;
        this.requests = requests;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    ExchangeDrafts() {
        this(null, null, null, null);
    }

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(
                LetterKind.MESSAGE_WAITING,
                LetterKind.CHANGE_NOTED,
                LetterKind.CASE_WITHDRAWN,
                LetterKind.REQUEST_RECEIVED,
                LetterKind.REQUEST_PROLONGED,
                LetterKind.REQUEST_ANSWERED);
    }

    @Override
    public Optional<LetterText> of(Letter letter, Pen pen) {
        ExchangeLetter written = new ExchangeLetter(pen);
        String subject = letter.subject();
        return switch (letter.kind()) {
            case MESSAGE_WAITING ->
                    MessageId.parse(subject).flatMap(messages::waiting).map(written::waiting);
            case CHANGE_NOTED ->
                    ChangeId.parse(subject).flatMap(changes::noted).map(written::noted);
            case CASE_WITHDRAWN ->
                    ApplicationNumber.parse(subject)
                            .flatMap(withdrawals::of)
                            .map(written::withdrawal);
            case REQUEST_RECEIVED -> asked(subject).map(asked -> written.about(asked, "received"));
            case REQUEST_PROLONGED ->
                    asked(subject).map(asked -> written.about(asked, "prolonged"));
            case REQUEST_ANSWERED -> asked(subject).map(asked -> written.about(asked, "answered"));
            default -> throw new IllegalArgumentException("not about an exchange");
        };
    }

    private Optional<PrivacyRequest> asked(String subject) {
        return RequestNumber.parse(subject).flatMap(requests::of);
    }
}
