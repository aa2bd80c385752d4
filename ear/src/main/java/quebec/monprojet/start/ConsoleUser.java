package quebec.monprojet.start;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Who may enter the management console of a demonstration: one operator, with a password that each
 * start draws anew. Operations add their own people with {@code bin/add-user.sh}.
 */
final class ConsoleUser {

    static final String NAME = "demo";

    private static final String REALM = "ManagementRealm";
    private static final String LOOK_ALIKES_LEFT_OUT = "abcdefghjkmnpqrstuvwxyz23456789";

    private ConsoleUser() {}

    /** Writes the operator into the server's file of operators and returns the password. */
    static String admit(Path configuration) throws IOException {
        String password = drawn();
        Files.writeString(
                configuration.resolve("mgmt-users.properties"),
                "#$REALM_NAME=" + REALM + "$\n" + NAME + "=" + digest(password) + "\n");
        return password;
    }

    /** As HTTP Digest wants it kept (RFC 2617, section 3.2.2.2). */
    private static String digest(String password) {
        String known = NAME + ":" + REALM + ":" + password;
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("MD5")
                                    .digest(known.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }

    private static String drawn() {
        BigInteger number = new BigInteger(60, new SecureRandom());
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            BigInteger[] split =
                    number.divideAndRemainder(BigInteger.valueOf(LOOK_ALIKES_LEFT_OUT.length()));
            password.append(LOOK_ALIKES_LEFT_OUT.charAt(split[1].intValue()));
            number = split[0];
        }
        return password.toString();
    }
}
