package quebec.monprojet.decision;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.crypto.Mac;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * Which selections somebody else looks at. An application falls into the sample or not whenever and
 * however often it is asked, so nobody tries again for another answer; without the installation's
 * secret nobody tells beforehand.
 */
final class Sampling {

    static final String KEY = "decision-sample";

    private Sampling() {}

    /**
     * Whether it does.
     *
     * @param keyed a fresh one, keyed for {@link #KEY}
     * @param inHundred how many of a hundred do
     */
    static boolean falls(Mac keyed, ApplicationNumber number, int inHundred) {
        byte[] hash = keyed.doFinal(number.value().getBytes(StandardCharsets.UTF_8));
        return Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), 100) < inHundred;
    }
}
