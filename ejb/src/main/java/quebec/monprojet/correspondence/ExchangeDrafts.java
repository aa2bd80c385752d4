package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.account.Recipient;
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
class ExchangeDrafts {

    private final Messages messages;
    private final Changes changes;
    private final Withdrawals withdrawals;
    private final PrivacyRequests requests;
    private final PostOffice office;

    @Inject
    ExchangeDrafts(
            Messages messages,
            Changes changes,
            Withdrawals withdrawals,
            PrivacyRequests requests,
            PostOffice office) {
        this.messages = messages;
        this.changes = changes;
        this.withdrawals = withdrawals;
        this.requests = requests;
        this.office = office;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    ExchangeDrafts() {
        this(null, null, null, null, null);
    }

    /** Empty when there is nothing to say any more. */
    Optional<Draft> of(Letter letter, Recipient who) {
        ExchangeLetter written = new ExchangeLetter(new Words(who.language()), office.portal());
        String subject = letter.subject();
        Optional<LetterText> text =
                switch (letter.kind()) {
                    case MESSAGE_WAITING ->
                            MessageId.parse(subject)
                                    .flatMap(messages::waiting)
                                    .map(waiting -> written.waiting());
                    case CHANGE_NOTED ->
                            ChangeId.parse(subject)
                                    .flatMap(changes::noted)
                                    .map(change -> written.noted(change.isAccepted()));
                    case CASE_WITHDRAWN ->
                            ApplicationNumber.parse(subject)
                                    .flatMap(withdrawals::of)
                                    .map(written::withdrawal);
                    case REQUEST_RECEIVED ->
                            asked(subject).map(asked -> written.about(asked, "received"));
                    case REQUEST_PROLONGED ->
                            asked(subject).map(asked -> written.about(asked, "prolonged"));
                    case REQUEST_ANSWERED ->
                            asked(subject).map(asked -> written.about(asked, "answered"));
                    default -> throw new IllegalArgumentException("not about an exchange");
                };
        return text.map(said -> new Draft.Ready(who.address(), said, List.of()));
    }

    private Optional<PrivacyRequest> asked(String subject) {
        return RequestNumber.parse(subject).flatMap(requests::of);
    }
}
