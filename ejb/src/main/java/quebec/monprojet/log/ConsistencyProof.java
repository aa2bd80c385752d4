package quebec.monprojet.log;

import java.util.ArrayList;
import java.util.List;

/** That a tree begins with the leaves of an earlier one, in the same order (RFC 9162 §2.1.4). */
public record ConsistencyProof(long from, long to, List<Hash> path) {

    public ConsistencyProof {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A tree of " + to + " cannot follow one of " + from);
        }
        path = List.copyOf(path);
    }

    /** RFC 9162 §2.1.4.2; every tree begins with the empty one, and with itself. */
    public boolean holds(Hash earlier, Hash later) {
        if (from == 0) {
            return path.isEmpty() && earlier.equals(Hash.ofNothing());
        }
        if (from == to) {
            return path.isEmpty() && earlier.equals(later);
        }
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            hashes.add(0, earlier);
        }
        if (hashes.isEmpty()) {
            return false;
        }
        long node = from - 1;
        long last = to - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        Hash first = hashes.get(0);
        Hash second = first;
        for (Hash hash : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                first = Hash.ofNode(hash, first);
                second = Hash.ofNode(hash, second);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                second = Hash.ofNode(second, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && first.equals(earlier) && second.equals(later);
    }
}
