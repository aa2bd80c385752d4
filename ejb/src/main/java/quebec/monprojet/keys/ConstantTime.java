package quebec.monprojet.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Comparing what was typed with what is secret: how long it takes tells nothing. */
public final class ConstantTime {

    private ConstantTime() {}

    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
