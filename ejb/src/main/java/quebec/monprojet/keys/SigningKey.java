package quebec.monprojet.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import quebec.monprojet.log.Sha256;

/**
 * An Ed25519 key of the log, as it stands in its PEM file: the private half, then the public.
 * Bouncy Castle signs, many times as fast as the JDK: under a rush every batch waits for its
 * signature. By its own interface it works the public half out once, and not for each.
 */
record SigningKey(String keyId, Ed25519PrivateKeyParameters privateKey, String publicKey) {

    private static final int SPKI_PREFIX = 12;

    /** The day makes the numbers sort by age, the digest of the public key makes them unique. */
    static SigningKey generated(LocalDate day) {
        Ed25519PrivateKeyParameters fresh = new Ed25519PrivateKeyParameters(new SecureRandom());
        byte[] raw = fresh.generatePublicKey().getEncoded();
        String keyId = day + "-" + Sha256.hex(raw).substring(0, 8);
        return new SigningKey(keyId, fresh, HexFormat.of().formatHex(raw));
    }

    static SigningKey read(String keyId, byte[] pem) {
        try {
            String text = new String(pem, StandardCharsets.US_ASCII);
            if (!(PrivateKeyFactory.createKey(block(text, "PRIVATE KEY"))
                    instanceof Ed25519PrivateKeyParameters privateKey)) {
                throw new IllegalArgumentException("Not an Ed25519 key: " + keyId);
            }
            byte[] spki = block(text, "PUBLIC KEY");
            return new SigningKey(
                    keyId, privateKey, HexFormat.of().formatHex(spki, SPKI_PREFIX, spki.length));
        } catch (IOException e) {
            throw new IllegalArgumentException("The signing key is unreadable: " + keyId, e);
        }
    }

    byte[] pem() {
        byte[] spki = HexFormat.of().parseHex("302a300506032b6570032100" + publicKey);
        return (armoured("PRIVATE KEY", pkcs8()) + armoured("PUBLIC KEY", spki))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** RFC 8410, section 7, without the optional public half. */
    private byte[] pkcs8() {
        byte[] head = HexFormat.of().parseHex("302e020100300506032b657004220420");
        byte[] whole = Arrays.copyOf(head, head.length + Ed25519PrivateKeyParameters.KEY_SIZE);
        System.arraycopy(
                privateKey.getEncoded(),
                0,
                whole,
                head.length,
                Ed25519PrivateKeyParameters.KEY_SIZE);
        return whole;
    }

    byte[] sign(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, privateKey);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    private static String armoured(String kind, byte[] der) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(
                        kind,
                        Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der),
                        kind);
    }

    private static byte[] block(String text, String kind) {
        String begin = "-----BEGIN " + kind + "-----";
        int from = text.indexOf(begin);
        int to = text.indexOf("-----END " + kind + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("The file of the signing key has no " + kind);
        }
        return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
    }
}
