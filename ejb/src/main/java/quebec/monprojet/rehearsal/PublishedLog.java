package quebec.monprojet.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.PublishedHead;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Head;
import quebec.monprojet.log.RightEdge;

/** The leaves and heads of one period as anyone may read them, to be worked out again. */
final class PublishedLog {

    private final List<String> leaves = new ArrayList<>();
    private final List<PublishedHead> heads = new ArrayList<>();

    void add(String leaf) {
        leaves.add(leaf);
    }

    void add(PublishedHead head) {
        heads.add(head);
    }

    int heads() {
        return heads.size();
    }

    /**
     * Whether every head is signed, recomputes from the leaves and continues the one before, and
     * none of the leaves is left over.
     *
     * @param keys the public keys in hexadecimal, by their names
     */
    boolean holds(Map<String, String> keys) {
        RightEdge edge = RightEdge.empty();
        for (PublishedHead published : heads) {
            Head head = published.head().head();
            Hash before = edge.root();
            if (head.size() <= edge.size() || head.size() > leaves.size()) {
                return false;
            }
            while (edge.size() < head.size()) {
                edge = edge.append(hash(leaves.get((int) edge.size())));
            }
            if (!head.root().equals(edge.root())
                    || !isSigned(published, keys.get(head.keyId()))
                    || !published.consistency().holds(before, edge.root())) {
                return false;
            }
        }
        return edge.size() == leaves.size();
    }

    private static boolean isSigned(PublishedHead published, @Nullable String key) {
        return key != null && published.head().signedBy(HexFormat.of().parseHex(key));
    }

    private static Hash hash(String leaf) {
        return Hash.ofLeaf(leaf.getBytes(StandardCharsets.UTF_8));
    }
}
