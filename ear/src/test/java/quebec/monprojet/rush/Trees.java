package quebec.monprojet.rush;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the proofs that the checker reads, word for word as RFC 9162 defines them.
 *
 * @param hashes of the leaves
 */
record Trees(List<byte[]> hashes) {

    /** PATH of section 2.1.3.1. */
    List<byte[]> pathTo(int index) {
        if (hashes.size() == 1) {
            return List.of();
        }
        boolean left = index < split();
        List<byte[]> path =
                new ArrayList<>(left ? left().pathTo(index) : right().pathTo(index - split()));
        path.add(left ? right().root() : left().root());
        return path;
    }

    /** PROOF of section 2.1.4.1; empty from the empty tree. */
    List<byte[]> growthFrom(int size) {
        return size == 0 ? List.of() : subproof(size, true);
    }

    private List<byte[]> subproof(int size, boolean known) {
        if (size == hashes.size()) {
            return known ? List.of() : List.of(root());
        }
        boolean left = size <= split();
        List<byte[]> proof =
                new ArrayList<>(
                        left
                                ? left().subproof(size, known)
                                : right().subproof(size - split(), false));
        proof.add(left ? right().root() : left().root());
        return proof;
    }

    private byte[] root() {
        return Merkle.root(hashes);
    }

    private int split() {
        return Merkle.split(hashes.size());
    }

    private Trees left() {
        return new Trees(hashes.subList(0, split()));
    }

    private Trees right() {
        return new Trees(hashes.subList(split(), hashes.size()));
    }
}
