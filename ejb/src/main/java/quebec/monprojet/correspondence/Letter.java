package quebec.monprojet.correspondence;

import java.time.Instant;
import quebec.monprojet.account.AccountId;

/** A letter that is owed. */
record Letter(LetterId id, LetterKind kind, String subject, AccountId account, Instant writtenAt) {

    /** The same at every try, and never another letter's, even after the numbers start again. */
    String messageId(String domain) {
        return "letter-" + id + "-" + Long.toString(writtenAt.toEpochMilli(), 36) + "@" + domain;
    }
}
