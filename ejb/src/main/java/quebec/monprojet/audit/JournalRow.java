package quebec.monprojet.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "journal_entry")
class JournalRow {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    @Id private long number;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_id")
    private String actorId;

    private String act;
    private String subject;
    private String facts;
    private String previous;
    private String hash;

    protected JournalRow() {}

    JournalRow(Entry entry, String previous) {
        number = entry.number();
        recordedAt = entry.recordedAt();
        actorKind = entry.actor().kind().name();
        actorId = entry.actor().id();
        act = entry.act().name();
        subject = entry.subject();
        facts = Chain.write(entry.facts());
        this.previous = previous;
        hash = Chain.hash(entry, previous);
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    ChainedEntry chained() {
        return new ChainedEntry(number, entry(), previous, hash);
    }

    /** Null when somebody has made the row unreadable. */
    @Nullable Entry entry() {
        try {
            Map<String, String> read = JSON.readValue(facts, FACTS);
            return read == null
                    ? null
                    : new Entry(
                            number,
                            recordedAt,
                            new Actor(Actor.Kind.valueOf(actorKind), actorId),
                            new Act(act),
                            subject,
                            read);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return null;
        }
    }
}
