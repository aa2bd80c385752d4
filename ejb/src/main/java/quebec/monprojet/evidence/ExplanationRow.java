package quebec.monprojet.evidence;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "evidence_explanation")
class ExplanationRow {

    @EmbeddedId private ExplanationKey key;
    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ExplanationRow() {}

    ExplanationRow(ExplanationKey key, Explanation given, Instant now) {
        this.key = key;
        words = given.words();
        writtenAt = now;
    }

    String requirement() {
        return key.requirement();
    }

    ExplanationView view() {
        return new ExplanationView(words, writtenAt);
    }

    boolean writtenAfter(Instant then) {
        return writtenAt.isAfter(then);
    }

    /** As it is kept. */
    ObjectNode whole() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("requirement", requirement())
                .put("words", words)
                .put("writtenAt", writtenAt.toString());
    }
}
