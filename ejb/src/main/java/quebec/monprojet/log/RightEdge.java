package quebec.monprojet.log;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is needed to append to a tree: its size and the roots of its complete subtrees, from the
 * largest on the left to the smallest on the right. One hash per bit set in the size.
 */
public record RightEdge(long size, List<Hash> subtrees) {

    public RightEdge {
        if (size < 0 || subtrees.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("The edge does not belong to a tree of " + size);
        }
        subtrees = List.copyOf(subtrees);
    }

    public static RightEdge empty() {
        return new RightEdge(0, List.of());
    }

    /** Reads what {@link #bytes()} wrote; nothing at all is the edge of the empty tree. */
    public static RightEdge of(byte[] bytes) {
        if (bytes.length == 0) {
            return empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long size = buffer.getLong();
        List<Hash> subtrees = new ArrayList<>();
        while (buffer.hasRemaining()) {
            byte[] hash = new byte[Hash.BYTES];
            buffer.get(hash);
            subtrees.add(new Hash(hash));
        }
        return new RightEdge(size, subtrees);
    }

    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES + Hash.BYTES * subtrees.size());
        buffer.putLong(size);
        subtrees.forEach(hash -> buffer.put(hash.value()));
        return buffer.array();
    }

    public RightEdge append(Hash leaf) {
        List<Hash> next = new ArrayList<>(subtrees);
        Hash joined = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            joined = Hash.ofNode(next.remove(next.size() - 1), joined);
        }
        next.add(joined);
        return new RightEdge(size + 1, next);
    }

    public Hash root() {
        if (size == 0) {
            return Hash.ofNothing();
        }
        int last = subtrees.size() - 1;
        Hash root = subtrees.get(last);
        for (int i = last - 1; i >= 0; i--) {
            root = Hash.ofNode(subtrees.get(i), root);
        }
        return root;
    }

    /**
     * The tree after these leaves, with the proofs that the old edge and the leaves suffice for.
     */
    public Extension extendedBy(List<Hash> leaves) {
        return Extension.of(this, leaves);
    }
}
