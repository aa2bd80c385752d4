package quebec.monprojet.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Whose a seal was that is no more, without a name: what was asked for under it is not for another
 * person who is sealed in the same dossier later. It goes with the dossier.
 */
@Entity
@Immutable
@Table(name = "broken_seal")
@SuppressWarnings("UnusedVariable") // read by the succession, in SQL
class BrokenSealRow {

    /** No two seals have the same: each has a salt of its own. */
    @Id private String digest;

    private UUID dossier;

    @Column(name = "bearer_key")
    private String bearerKey;

    @SuppressWarnings("NullAway.Init")
    protected BrokenSealRow() {}

    BrokenSealRow(Seal broken, PersonKey bearer) {
        digest = broken.digest().hex();
        dossier = broken.dossier().value();
        bearerKey = bearer.hex();
    }
}
