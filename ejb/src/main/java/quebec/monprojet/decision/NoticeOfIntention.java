package quebec.monprojet.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * A person is told that a refusal or a rejection is intended, and may reply.
 *
 * @param intended {@link Outcome#REFUSED} or {@link Outcome#REJECTED}
 * @param replyUntil the last day of the reply, in Montréal
 * @param leftAt when it left for the person, from which day on the period counts; null while it has
 *     not
 * @param repliedAt when the person replied on line; null while they have not
 */
public record NoticeOfIntention(
        NoticeId id,
        ApplicationNumber number,
        AccountId account,
        Outcome intended,
        List<String> clauses,
        String reasons,
        StaffId givenBy,
        Instant givenAt,
        LocalDate replyUntil,
        @Nullable Instant leftAt,
        @Nullable Instant repliedAt) {

    public NoticeOfIntention {
        clauses = List.copyOf(clauses);
    }

    /** Whether its person has replied on line, whatever became of that since. */
    public boolean isReplied() {
        return repliedAt != null;
    }
}
