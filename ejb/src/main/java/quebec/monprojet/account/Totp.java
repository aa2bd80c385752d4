package quebec.monprojet.account;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import quebec.monprojet.keys.ConstantTime;

/** Codes of six digits that change every thirty seconds (RFC 6238). */
final class Totp {

    private static final long STEP_SECONDS = 30;
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private Totp() {}

    /** In the alphabet in which a person can type it. */
    static String secret(byte[] seed) {
        return new Base32().encodeToString(seed).replace("=", "");
    }

    /** The step to which a code belongs, if it is of now, a step before or a step after. */
    static OptionalLong stepOf(String secret, String typed, Instant now) {
        String code = new TypedCode(typed).value();
        if (!CODE.matcher(code).matches()) {
            return OptionalLong.empty();
        }
        long present = stepAt(now);
        for (long step = present - 1; step <= present + 1; step++) {
            if (ConstantTime.same(code(secret, step), code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    static String code(String secret, long step) {
        try {
            return new DefaultCodeGenerator().generate(secret, step);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException(e);
        }
    }
}
