package quebec.monprojet.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Locale;

/**
 * What a letter about an account needs. The token is worked out anew for each letter and stored
 * nowhere.
 */
public record MailableLink(Recipient to, Purpose purpose, String token, Instant expiresAt) {

    /** Path and query to put after the public address of the portal. */
    public String path() {
        return purpose.opensSomething() ? purpose.page() + "?jeton=" + token : purpose.page();
    }

    /** Eight digits for those who read their mail on another device. */
    public String code() {
        return codeOf(token);
    }

    static String codeOf(String token) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(("code:" + token).getBytes(StandardCharsets.US_ASCII));
            long number = 0;
            for (int i = 0; i < 7; i++) {
                number = (number << 8) | (digest[i] & 0xff);
            }
            return String.format(Locale.ROOT, "%08d", number % 100_000_000L);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
