package quebec.monprojet.letterbook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;

/**
 * An official letter as it was written, and what became of it.
 *
 * @param digest SHA-256 of its content in canonical JSON, in hexadecimal
 * @param intact whether what is kept is still what was hashed
 * @param sentAt when the mail left that says that it is there, or when it was posted
 * @param receivedAt when it was first opened in the account, or its delivery noted
 */
public record OfficialLetter(
        OfficialLetterId id,
        LetterNumber number,
        VerificationCode code,
        AccountId account,
        LetterContent content,
        String digest,
        boolean intact,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable Delivery receivedBy) {

    /** How it came to its person. */
    public enum Delivery {
        ACCOUNT,
        POST
    }

    public boolean isReceived() {
        return receivedAt != null;
    }
}
