package quebec.monprojet.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import quebec.monprojet.log.Sha256;

/**
 * An Ed25519 key of the log, as it stands in its PEM file: the private half, then the public.
 * Bouncy Castle signs, eight times as fast as the JDK: under a rush every batch waits for its
 * signature.
 */
record SigningKey(String keyId, PrivateKey privateKey, String publicKey) {

    private static final int SPKI_PREFIX = 12;
    private static final Provider PROVIDER = new BouncyCastleProvider();

    /** The day makes the numbers sort by age, the digest of the public key makes them unique. */
    static SigningKey generated(LocalDate day) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] spki = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(spki, SPKI_PREFIX, spki.length);
            String keyId = day + "-" + Sha256.hex(raw).substring(0, 8);
            return new SigningKey(keyId, pair.getPrivate(), HexFormat.of().formatHex(raw));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java 17 platform has Ed25519", e);
        }
    }

    static SigningKey read(String keyId, byte[] pem) {
        try {
            String text = new String(pem, StandardCharsets.US_ASCII);
            PrivateKey privateKey =
                    KeyFactory.getInstance("Ed25519", PROVIDER)
                            .generatePrivate(new PKCS8EncodedKeySpec(block(text, "PRIVATE KEY")));
            byte[] spki = block(text, "PUBLIC KEY");
            return new SigningKey(
                    keyId, privateKey, HexFormat.of().formatHex(spki, SPKI_PREFIX, spki.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The signing key is unreadable: " + keyId, e);
        }
    }

    byte[] pem() {
        byte[] spki = HexFormat.of().parseHex("302a300506032b6570032100" + publicKey);
        return (armoured("PRIVATE KEY", privateKey.getEncoded()) + armoured("PUBLIC KEY", spki))
                .getBytes(StandardCharsets.US_ASCII);
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519", PROVIDER);
            signature.initSign(privateKey);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key does not sign: " + keyId, e);
        }
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
