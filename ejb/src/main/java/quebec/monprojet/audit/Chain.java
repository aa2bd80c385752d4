package quebec.monprojet.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.log.CanonicalJson;
import quebec.monprojet.log.Sha256;

/**
 * How entries hold each other: the hash of an entry is SHA-256 over its canonical JSON (RFC 8785),
 * in which the hash of the entry before stands as {@code previous}.
 */
final class Chain {

    /** The {@code previous} of the first entry. */
    static final String START = "0".repeat(64);

    private static final ObjectMapper JSON = new ObjectMapper();

    private Chain() {}

    static String hash(Entry entry, String previous) {
        return Sha256.hex(CanonicalJson.of(content(entry, previous)));
    }

    /** What is hashed of an entry. */
    static Map<String, Object> content(Entry entry, String previous) {
        var content = new LinkedHashMap<String, Object>();
        content.put("act", entry.act().name());
        content.put("actor", entry.actor().kind() + ":" + entry.actor().id());
        content.put("facts", entry.facts());
        content.put("number", Long.toString(entry.number()));
        content.put("previous", previous);
        content.put("recordedAt", entry.recordedAt().toString());
        content.put("subject", entry.subject());
        return content;
    }

    static String write(Map<String, String> facts) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(facts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Goes along the entries in order of number and stops at the first that does not hold. */
    static final class Walk {

        private final Anchored anchored;
        private long size;
        private String head = START;
        private @Nullable Broken broken;

        Walk(Anchored anchored) {
            this.anchored = anchored;
        }

        /** False once an entry does not hold: there is nothing to be learned from those after. */
        boolean follow(Iterator<ChainedEntry> entries) {
            while (broken == null && entries.hasNext()) {
                follow(entries.next());
            }
            return broken == null;
        }

        private void follow(ChainedEntry link) {
            long expected = size + 1;
            if (link.number() != expected) {
                broken = new Broken(expected, Broken.Fault.MISSING);
            } else if (!link.previous().equals(head)) {
                broken = new Broken(expected, Broken.Fault.NOT_LINKED);
            } else if (!link.holds()) {
                broken = new Broken(expected, Broken.Fault.CHANGED);
            } else if (!anchored.allow(expected, link.hash())) {
                broken = new Broken(expected, Broken.Fault.REWRITTEN);
            } else {
                size = expected;
                head = link.hash();
            }
        }

        /** The verdict, given what the edge says the journal's size and last hash are. */
        Verdict verdict(long edgeSize, String edgeHash) {
            if (broken != null) {
                return broken;
            }
            if (size < edgeSize || anchored.after(size) != null) {
                return new Broken(size + 1, Broken.Fault.MISSING);
            }
            if (size > edgeSize) {
                return new Broken(edgeSize + 1, Broken.Fault.ADDED);
            }
            return head.equals(edgeHash)
                    ? new Intact(size, head)
                    : new Broken(Math.max(1, size), Broken.Fault.CHANGED);
        }
    }
}
