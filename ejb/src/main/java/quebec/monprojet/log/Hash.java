package quebec.monprojet.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 value of the tree, hashed as RFC 9162 §2.1.1 says. */
public final class Hash {

    public static final int BYTES = 32;

    private final byte[] value;

    public Hash(byte[] value) {
        if (value.length != BYTES) {
            throw new IllegalArgumentException("A hash has 32 bytes, not " + value.length);
        }
        this.value = value.clone();
    }

    public static Hash ofLeaf(byte[] leaf) {
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        return new Hash(digest.digest(leaf));
    }

    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = sha256();
        digest.update((byte) 1);
        digest.update(left.value);
        return new Hash(digest.digest(right.value));
    }

    /** The root of the tree without leaves. */
    public static Hash ofNothing() {
        return new Hash(sha256().digest());
    }

    public static Hash fromHex(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    public String hex() {
        return HexFormat.of().formatHex(value);
    }

    public byte[] value() {
        return value.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(value, hash.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
