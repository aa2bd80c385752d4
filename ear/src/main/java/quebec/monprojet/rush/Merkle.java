package quebec.monprojet.rush;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/** The log's arithmetic, word for word as RFC 9162, section 2.1, defines it: slow and plain. */
final class Merkle {

    private Merkle() {}

    static byte[] leaf(String text) {
        return sha256(new byte[] {0}, Json.bytes(text));
    }

    /** MTH of section 2.1.1, over hashed leaves. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = split(leaves.size());
        return node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** Whether the path leads from the leaf to the root; section 2.1.3.2. */
    static boolean includes(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        byte[] r = leaf;
        for (byte[] p : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = node(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(r, root);
    }

    /** Whether a proof says that the later tree begins with the earlier; section 2.1.4.2. */
    static boolean continues(long from, long to, byte[] earlier, byte[] later, List<byte[]> proof) {
        if (from == 0) {
            return proof.isEmpty();
        }
        if (from >= to) {
            return false;
        }
        Trail trail = new Trail(from, to, earlier, proof);
        return trail.leadsTo(earlier, later);
    }

    static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    /** The largest power of two below the size. */
    static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A consistency proof being read: both subtrees are rebuilt at once. */
    private static final class Trail {

        private final List<byte[]> rest;
        private final byte[] start;
        private long fn;
        private long sn;

        Trail(long from, long to, byte[] earlier, List<byte[]> proof) {
            fn = from - 1;
            sn = to - 1;
            boolean whole = Long.bitCount(from) == 1;
            start = whole || proof.isEmpty() ? earlier : proof.get(0);
            rest = whole || proof.isEmpty() ? proof : proof.subList(1, proof.size());
            while ((fn & 1) == 1) {
                up();
            }
        }

        boolean leadsTo(byte[] earlier, byte[] later) {
            byte[] fr = start;
            byte[] sr = start;
            for (byte[] c : rest) {
                if (sn == 0) {
                    return false;
                }
                if ((fn & 1) == 1 || fn == sn) {
                    fr = node(c, fr);
                    sr = node(c, sr);
                    while ((fn & 1) == 0 && fn != 0) {
                        up();
                    }
                } else {
                    sr = node(sr, c);
                }
                up();
            }
            return sn == 0 && Arrays.equals(fr, earlier) && Arrays.equals(sr, later);
        }

        private void up() {
            fn >>= 1;
            sn >>= 1;
        }
    }
}
