package quebec.monprojet.log;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

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
        MessageDigest digest = Sha256.digest();
        digest.update((byte) 0);
        return new Hash(digest.digest(leaf));
    }

    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) 1);
        digest.update(left.value);
        return new Hash(digest.digest(right.value));
    }

    /** The root of the tree without leaves. */
    public static Hash ofNothing() {
        return new Hash(Sha256.digest().digest());
    }

    public static Hash fromHex(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /** Hashes that were put in a run, one after another. */
    public static List<Hash> ofRun(byte[] run) {
        ByteBuffer buffer = ByteBuffer.wrap(run);
        List<Hash> hashes = new ArrayList<>(run.length / BYTES);
        while (buffer.hasRemaining()) {
            byte[] hash = new byte[BYTES];
            buffer.get(hash);
            hashes.add(new Hash(hash));
        }
        return hashes;
    }

    /** The hashes one after another, as the tables keep a path: 32 bytes each. */
    public static byte[] run(List<Hash> hashes) {
        ByteBuffer buffer = ByteBuffer.allocate(hashes.size() * BYTES);
        hashes.forEach(hash -> buffer.put(hash.value));
        return buffer.array();
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
}
