package quebec.monprojet.audit;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the anchors say the hashes of some entries were. */
final class Anchored {

    static final Anchored NOWHERE = new Anchored(new TreeMap<>());

    /** An anchor that no published key signed says nothing that an entry could agree with. */
    private static final String FORGED = "";

    private final NavigableMap<Long, String> hashes;

    private Anchored(NavigableMap<Long, String> hashes) {
        this.hashes = hashes;
    }

    static Anchored of(List<SignedAnchor> anchors, Map<String, String> publicKeys) {
        NavigableMap<Long, String> hashes = new TreeMap<>();
        for (SignedAnchor signed : anchors) {
            String key = publicKeys.get(signed.anchor().keyId());
            boolean genuine = key != null && signed.signedBy(key);
            hashes.put(signed.anchor().size(), genuine ? signed.anchor().hash() : FORGED);
        }
        return new Anchored(hashes);
    }

    /** Whether an entry of this number and hash may stand there. */
    boolean allow(long number, String hash) {
        String anchored = hashes.get(number);
        return anchored == null || anchored.equals(hash);
    }

    /** The first anchor past the end of the journal: something was cut off. */
    @Nullable Long after(long size) {
        return hashes.higherKey(size);
    }
}
