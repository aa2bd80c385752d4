package quebec.monprojet.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "dossier_contestation")
@SuppressWarnings("UnusedVariable") // the key is for the database
class ContestationRow {

    @Id private UUID id;
    private UUID dossier;

    @Column(name = "person_key")
    private String personKey;

    private String reason;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ContestationRow() {}

    ContestationRow(Seal seal, String reason, Instant now) {
        id = UUID.randomUUID();
        dossier = seal.dossier().value();
        personKey = seal.person().hex();
        this.reason = reason;
        writtenAt = now;
    }

    Contestation view() {
        return new Contestation(
                new DossierId(dossier), new PersonKey(personKey), reason, writtenAt);
    }
}
