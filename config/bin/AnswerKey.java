import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes the key with which another system signs its answers to the portal: a JSON Web Key
 * (RFC 7517) in a new file that its owner alone reads. It is derived from the master key (RFC 5869),
 * so that it is the same whenever it is asked for.
 *
 * <pre>java AnswerKey.java FOLDER-OF-SECRETS legacy|federal|payments FILE</pre>
 */
public final class AnswerKey {

    private static final Set<String> SENDERS = Set.of("legacy", "federal", "payments");
    private static final String SALT = "mon-projet-quebec";

    private AnswerKey() {}

    public static void main(String... arguments) throws IOException, GeneralSecurityException {
        if (arguments.length != 3 || !SENDERS.contains(arguments[1])) {
            System.err.println("java AnswerKey.java FOLDER-OF-SECRETS legacy|federal|payments FILE");
            System.exit(2);
        }
        byte[] master = Files.readAllBytes(Path.of(arguments[0], "master.key"));
        String sender = arguments[1];
        byte[] key = expanded(hmac(bytes(SALT), master), "handover/answers/" + sender + "/v1");
        String jwk =
                "{\"kty\":\"oct\",\"alg\":\"HS256\",\"kid\":\"%s\",\"k\":\"%s\"}%n"
                        .formatted(
                                sender, Base64.getUrlEncoder().withoutPadding().encodeToString(key));
        Path file = Path.of(arguments[2]);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, jwk, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** The first block of HKDF-Expand: as long as the key has to be. */
    private static byte[] expanded(byte[] extracted, String label) throws GeneralSecurityException {
        return hmac(extracted, bytes(label + '\u0001'));
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
