package quebec.monprojet.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.keys.LogKeys;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/** The signed ends of the journal: they say nothing of anybody, and anybody may keep copies. */
@Stateless
@PermitAll
public class JournalAnchors {

    private static final String UNREADABLE = "The anchors cannot be read";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject private Database database;
    @Inject private LogKeys keys;
    @Inject private Clock clock;

    /** Signs where the journal ends, unless nothing was added since the last time. */
    public void drop() {
        JournalEdge edge = em.find(JournalEdge.class, JournalEdge.ONLY);
        database.change(
                "The journal cannot be anchored",
                connection -> {
                    AnchorRows rows = new AnchorRows(connection);
                    long anchored = rows.latest().map(signed -> signed.anchor().size()).orElse(0L);
                    if (edge.size() > anchored) {
                        rows.add(signed(edge));
                    }
                });
    }

    private SignedAnchor signed(JournalEdge edge) {
        Anchor anchor =
                new Anchor(
                        edge.size(),
                        edge.hash(),
                        Stored.micros(clock.instant()),
                        keys.currentKeyId());
        return new SignedAnchor(anchor, HexFormat.of().formatHex(keys.sign(anchor.canonical())));
    }

    /** In order of size. */
    public List<SignedAnchor> all() {
        return after(0);
    }

    /** Those of a larger journal than of so many entries, in order of size. */
    public List<SignedAnchor> after(long size) {
        return database.ask(UNREADABLE, connection -> new AnchorRows(connection).after(size));
    }

    /** Empty before the first. */
    public Optional<SignedAnchor> latest() {
        return database.ask(UNREADABLE, connection -> new AnchorRows(connection).latest());
    }
}
