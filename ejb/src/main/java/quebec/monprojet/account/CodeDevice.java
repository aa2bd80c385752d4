package quebec.monprojet.account;

import java.time.Instant;

/** A device that shows a code of six digits, new every thirty seconds (RFC 6238). */
public final class CodeDevice {

    private final String secret;

    /**
     * @param seed 20 bytes, shared with whoever checks the codes
     */
    public CodeDevice(byte[] seed) {
        secret = Totp.secret(seed);
    }

    /** In base32, as it is typed into an application that shows codes. */
    public String secret() {
        return secret;
    }

    public String codeAt(Instant now) {
        return Totp.code(secret, Totp.stepAt(now));
    }
}
