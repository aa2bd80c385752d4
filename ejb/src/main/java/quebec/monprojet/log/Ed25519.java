package quebec.monprojet.log;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Verification by RFC 8032. */
public final class Ed25519 {

    /** The fixed head of a SubjectPublicKeyInfo that holds the 32 raw bytes (RFC 8410). */
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    /** The public key is given as its 32 raw bytes. */
    public static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        try {
            byte[] spki = Arrays.copyOf(SPKI, SPKI.length + publicKey.length);
            System.arraycopy(publicKey, 0, spki, SPKI.length, publicKey.length);
            PublicKey key =
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki));
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 public key", e);
        }
    }
}
