package quebec.monprojet.rush;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A tree that grows leaf by leaf, by the whole subtrees of its right edge: every head of a long log
 * can be compared without beginning anew. {@link Merkle#root} says the same of each size.
 */
final class Growth {

    private final List<byte[]> leaves;

    /** The smallest on top. */
    private final Deque<byte[]> edge = new ArrayDeque<>();

    private int size;

    Growth(List<byte[]> leaves) {
        this.leaves = leaves;
    }

    /** Whether the first leaves have this root; sizes are asked for in growing order. */
    boolean reaches(long wanted, byte[] root) {
        if (wanted < size || wanted > leaves.size()) {
            return false;
        }
        while (size < wanted) {
            add(leaves.get(size));
        }
        return Arrays.equals(root, root());
    }

    private void add(byte[] leaf) {
        byte[] whole = leaf;
        for (int below = size; (below & 1) == 1; below >>= 1) {
            whole = Merkle.node(edge.pop(), whole);
        }
        edge.push(whole);
        size++;
    }

    private byte[] root() {
        return edge.stream()
                .reduce((right, left) -> Merkle.node(left, right))
                .orElseGet(() -> Merkle.root(List.of()));
    }
}
