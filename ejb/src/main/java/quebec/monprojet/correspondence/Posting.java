package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.time.Stored;

/** Notes that one letter is in the post, in the transaction of its batch. */
@ApplicationScoped
class Posting {

    @Inject private Database database;
    @Inject private Drafts drafts;
    @Inject private Cases cases;
    @Inject private Clock clock;

    /** Whether it is posted now, and was not before. */
    boolean post(Letter letter, StaffId by, LocalDate on) {
        Instant now = Stored.micros(clock.instant());
        Draft draft = drafts.of(letter);
        boolean fresh =
                database.ask(
                        "A posted letter cannot be written down",
                        connection -> {
                            LetterRows rows = new LetterRows(connection);
                            if (draft instanceof Draft.Dropped dropped) {
                                rows.dropped(letter.id(), now, dropped.why());
                                return false;
                            }
                            boolean posted =
                                    new PrintRows(connection).post(letter.id(), on, by, now);
                            if (posted) {
                                rows.sent(letter.id(), now);
                            }
                            return posted;
                        });
        if (fresh && letter.kind() == LetterKind.ACKNOWLEDGEMENT) {
            cases.acknowledged(ApplicationNumber.parse(letter.subject()).orElseThrow(), now);
        }
        return fresh;
    }
}
