package quebec.monprojet.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree extended by a batch of leaves. Every proof that concerns the batch is made of the old
 * right edge and the new leaves alone: the rest of the tree is never read again, however large it
 * is.
 */
public final class Extension {

    private record Range(long from, long to) {
        Range {
            if (from >= to) {
                throw new IllegalArgumentException("An empty range has no hash");
            }
        }

        /** The largest power of two smaller than the width (RFC 9162 §2.1.1). */
        long split() {
            return from + Long.highestOneBit(to - from - 1);
        }

        boolean single() {
            return to - from == 1;
        }
    }

    private final RightEdge before;
    private final RightEdge after;
    private final Map<Range, Hash> known = new HashMap<>();

    private Extension(RightEdge before, RightEdge after) {
        this.before = before;
        this.after = after;
    }

    static Extension of(RightEdge before, List<Hash> leaves) {
        RightEdge after = before;
        for (Hash leaf : leaves) {
            after = after.append(leaf);
        }
        Extension extension = new Extension(before, after);
        long from = 0;
        for (Hash subtree : before.subtrees()) {
            long width = Long.highestOneBit(before.size() - from);
            extension.known.put(new Range(from, from + width), subtree);
            from += width;
        }
        for (int i = 0; i < leaves.size(); i++) {
            long index = before.size() + i;
            extension.known.put(new Range(index, index + 1), leaves.get(i));
        }
        return extension;
    }

    public RightEdge edge() {
        return after;
    }

    /** RFC 9162 §2.1.3.1, for a leaf of this batch. */
    public InclusionProof inclusion(long index) {
        if (index < before.size() || index >= after.size()) {
            throw new IllegalArgumentException("Leaf " + index + " is not of this batch");
        }
        List<Hash> path = new ArrayList<>();
        climb(index, new Range(0, after.size()), path);
        return new InclusionProof(index, after.size(), path);
    }

    private void climb(long index, Range range, List<Hash> path) {
        if (range.single()) {
            return;
        }
        Range left = new Range(range.from(), range.split());
        Range right = new Range(range.split(), range.to());
        if (index < range.split()) {
            climb(index, left, path);
            path.add(hash(right));
        } else {
            climb(index, right, path);
            path.add(hash(left));
        }
    }

    /** RFC 9162 §2.1.4.1, from the tree before the batch to the tree after it. */
    public ConsistencyProof consistency() {
        List<Hash> path = new ArrayList<>();
        if (before.size() > 0 && before.size() < after.size()) {
            join(new Range(0, after.size()), true, path);
        }
        return new ConsistencyProof(before.size(), after.size(), path);
    }

    private void join(Range range, boolean whole, List<Hash> path) {
        if (range.to() == before.size()) {
            if (!whole) {
                path.add(hash(range));
            }
            return;
        }
        Range left = new Range(range.from(), range.split());
        Range right = new Range(range.split(), range.to());
        if (before.size() <= range.split()) {
            join(left, whole, path);
            path.add(hash(right));
        } else {
            join(right, false, path);
            path.add(hash(left));
        }
    }

    private Hash hash(Range range) {
        Hash hash = known.get(range);
        if (hash == null) {
            hash =
                    Hash.ofNode(
                            hash(new Range(range.from(), range.split())),
                            hash(new Range(range.split(), range.to())));
            known.put(range, hash);
        }
        return hash;
    }
}
