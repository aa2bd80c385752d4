package quebec.monprojet.handover;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.MGF1ParameterSpec;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/** What a destination does with what it is sent, by RFC 7516 alone. */
final class Opened {

    private Opened() {}

    static KeyPair keys(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] pem(KeyPair keys) {
        String encoded = Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded());
        return ("-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static String text(String sealed, KeyPair keys) throws GeneralSecurityException {
        String[] parts = sealed.split("\\.", -1);
        Cipher unwrapping = Cipher.getInstance("RSA/ECB/OAEPPadding");
        unwrapping.init(
                Cipher.DECRYPT_MODE,
                keys.getPrivate(),
                new OAEPParameterSpec(
                        "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
        byte[] secret = unwrapping.doFinal(bytes(parts[1]));
        Cipher opening = Cipher.getInstance("AES/GCM/NoPadding");
        opening.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(secret, "AES"),
                new GCMParameterSpec(128, bytes(parts[2])));
        opening.updateAAD(parts[0].getBytes(StandardCharsets.US_ASCII));
        opening.update(bytes(parts[3]));
        return new String(opening.doFinal(bytes(parts[4])), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String part) {
        return Base64.getUrlDecoder().decode(part);
    }
}
