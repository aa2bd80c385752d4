package quebec.monprojet.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import quebec.monprojet.log.Sha256;

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
        var digest = Sha256.of(("code:" + token).getBytes(StandardCharsets.US_ASCII));
        long number = 0;
        for (int i = 0; i < 7; i++) {
            number = (number << 8) | (digest[i] & 0xff);
        }
        return String.format(Locale.ROOT, "%08d", number % 100_000_000L);
    }
}
