package quebec.monprojet.log;

import java.util.List;

/** That a leaf stands at an index of a tree of a given size (RFC 9162 §2.1.3). */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("Leaf " + index + " is not in a tree of " + size);
        }
        path = List.copyOf(path);
    }

    /** RFC 9162 §2.1.3.2. */
    public boolean holds(Hash leaf, Hash root) {
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.ofNode(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.ofNode(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
