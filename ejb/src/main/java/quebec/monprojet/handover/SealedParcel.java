package quebec.monprojet.handover;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts for one destination: JWE in its compact form (RFC 7516), RSA-OAEP-256 and A256GCM (RFC
 * 7518, ss. 4.3 and 5.3). The number of what is inside stands in the header, so that what nobody
 * takes can be told apart without being read.
 */
final class SealedParcel {

    private static final int LEAST_BITS = 2048;
    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private static final Pattern PEM =
            Pattern.compile(
                    "-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----\\s*");

    private static final Pattern NUMBER = Pattern.compile("\"transmission\":([1-9][0-9]{0,17})");

    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec(
                    "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    private static final SecureRandom CHANCE = new SecureRandom();

    private SealedParcel() {}

    /** The public key in a PEM file; empty for anything else, and for one that is too short. */
    static Optional<RSAPublicKey> key(byte[] file) {
        Matcher pem = PEM.matcher(new String(file, StandardCharsets.US_ASCII));
        if (!pem.matches()) {
            return Optional.empty();
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(pem.group(1));
            return Optional.of(
                            (RSAPublicKey)
                                    KeyFactory.getInstance("RSA")
                                            .generatePublic(new X509EncodedKeySpec(encoded)))
                    .filter(key -> key.getModulus().bitLength() >= LEAST_BITS);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String of(long number, String text, RSAPublicKey key) throws GeneralSecurityException {
        String header =
                text(
                        "{\"alg\":\"RSA-OAEP-256\",\"enc\":\"A256GCM\",\"cty\":\"json\",\"transmission\":%d}"
                                .formatted(number)
                                .getBytes(StandardCharsets.UTF_8));
        byte[] secret = random(KEY_BYTES);
        byte[] iv = random(IV_BYTES);
        Cipher wrapping = Cipher.getInstance("RSA/ECB/OAEPPadding");
        wrapping.init(Cipher.ENCRYPT_MODE, key, OAEP);
        Cipher sealing = Cipher.getInstance("AES/GCM/NoPadding");
        sealing.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(secret, "AES"),
                new GCMParameterSpec(TAG_BYTES * Byte.SIZE, iv));
        sealing.updateAAD(header.getBytes(StandardCharsets.US_ASCII));
        byte[] sealed = sealing.doFinal(text.getBytes(StandardCharsets.UTF_8));
        int end = sealed.length - TAG_BYTES;
        return String.join(
                ".",
                header,
                text(wrapping.doFinal(secret)),
                text(iv),
                text(Arrays.copyOf(sealed, end)),
                text(Arrays.copyOfRange(sealed, end, sealed.length)));
    }

    /** The number in the header of what was sealed here; empty for anything else. */
    static Optional<Long> number(String body) {
        int end = body.indexOf('.');
        if (end < 0) {
            return Optional.empty();
        }
        try {
            byte[] header = Base64.getUrlDecoder().decode(body.substring(0, end));
            Matcher found =
                    NUMBER.matcher(
                            StandardCharsets.UTF_8.decode(ByteBuffer.wrap(header)).toString());
            return found.find() ? Optional.of(Long.parseLong(found.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return TO_TEXT.encodeToString(bytes);
    }
}
