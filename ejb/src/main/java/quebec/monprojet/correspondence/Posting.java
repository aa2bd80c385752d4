package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.evidence.RequestId;
import quebec.monprojet.fees.PostedTerms;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/** Notes that one letter is printed, or in the post, in the transaction of its batch. */
@ApplicationScoped
class Posting {

    @Inject private Database database;
    @Inject private Departures departures;
    @Inject private PostedTerms terms;
    @Inject private DocumentRequests requests;
    @Inject private Clock clock;

    /** Whether this member has it in hand, to post it once it is printed. */
    boolean print(LetterId letter, StaffId by) {
        return database.ask(
                "A printed letter cannot be written down",
                connection -> new PrintRows(connection).print(letter, by, now()));
    }

    /** The days that a letter grants do not run while it lies here. */
    void beginTheTerm(Letter letter, LocalDate day) {
        if (letter.kind() == LetterKind.FEES_INVITED) {
            terms.beginOn(day, ApplicationNumber.parse(letter.subject()).orElseThrow());
        } else if (letter.kind() == LetterKind.DOCUMENTS_ASKED) {
            requests.beginOn(day, RequestId.parse(letter.subject()).orElseThrow());
        }
    }

    /** It has nothing to say any more. */
    void drop(Letter letter, Draft.Dropped dropped) {
        database.change(
                "A letter cannot be dropped",
                connection ->
                        new LetterRows(connection).dropped(letter.id(), now(), dropped.why()));
    }

    /** Whether it is posted now, and was not before. What was printed is what was posted. */
    boolean post(Letter letter, StaffId by, LocalDate on) {
        Instant now = now();
        boolean fresh =
                database.ask(
                        "A posted letter cannot be written down",
                        connection -> {
                            boolean posted =
                                    new PrintRows(connection).post(letter.id(), on, by, now);
                            if (posted) {
                                new LetterRows(connection).sent(letter.id(), now);
                            }
                            return posted;
                        });
        if (fresh) {
            beginTheTerm(letter, on);
            departures.left(letter, now);
        }
        return fresh;
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
