package quebec.monprojet.log;

import java.util.ArrayList;
import java.util.List;

/** RFC 9162 §2.1 written down as it reads, over all the leaves each time. */
final class NaiveTree {

    private NaiveTree() {}

    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.ofNothing();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = split(leaves.size());
        return Hash.ofNode(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static List<Hash> path(int m, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        int k = split(leaves.size());
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, leaves.size());
        List<Hash> path = m < k ? path(m, left) : path(m - k, right);
        path.add(m < k ? root(right) : root(left));
        return path;
    }

    static List<Hash> proof(int m, List<Hash> leaves) {
        return subproof(m, leaves, true);
    }

    private static List<Hash> subproof(int m, List<Hash> leaves, boolean whole) {
        if (m == leaves.size()) {
            return whole ? new ArrayList<>() : new ArrayList<>(List.of(root(leaves)));
        }
        int k = split(leaves.size());
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, leaves.size());
        List<Hash> proof = m <= k ? subproof(m, left, whole) : subproof(m - k, right, false);
        proof.add(m <= k ? root(right) : root(left));
        return proof;
    }

    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
