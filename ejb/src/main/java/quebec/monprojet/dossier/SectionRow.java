package quebec.monprojet.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One section's answers while the dossier is a draft. The dossier's lock guards its version. */
@Entity
@Table(name = "dossier_section")
@SuppressWarnings("UnusedVariable") // columns for the database: its guard and the time
class SectionRow {

    @EmbeddedId private SectionKey key;

    private String status = DossierRow.DRAFT;

    @Column(name = "schema_number")
    private int schemaNumber;

    private String document;
    private long version;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected SectionRow() {}

    SectionRow(DossierId dossier, Section section, Instant now) {
        key = new SectionKey(dossier.value(), SectionKind.of(section).key());
        save(section, now);
    }

    final void save(Section section, Instant now) {
        DocumentShape<? extends Section> shape = SectionKind.of(section).shape();
        JsonNode form = shape.write(section);
        schemaNumber = shape.schemaNumber();
        document = form.toString();
        version++;
        savedAt = now;
    }

    /** Whether these answers say all that was said, and perhaps more. */
    boolean isOnlyAddedToBy(Section next) {
        DocumentShape<? extends Section> shape = kind().shape();
        return Additions.only(shape.write(section()), shape.write(next));
    }

    UUID dossier() {
        return key.dossier();
    }

    SectionKind kind() {
        return SectionKind.named(key.name()).orElseThrow();
    }

    Section section() {
        return kind().shape().read(schemaNumber, DocumentShape.parse(document));
    }

    /** As it is kept: under which schema, since when, and what it says. */
    JsonNode whole() {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("schema", schemaNumber).put("savedAt", savedAt.toString());
        whole.set("answers", DocumentShape.parse(document));
        return whole;
    }

    long version() {
        return version;
    }
}
