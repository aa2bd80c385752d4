package quebec.monprojet.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was sealed, to the byte. */
@Entity
@Immutable
@Table(name = "dossier_seal")
@SuppressWarnings("UnusedVariable") // columns for the database, which ties them to the dossier
class SealRow {

    @Id private UUID dossier;
    private String status = DossierRow.SEALED;
    private String digest;
    private String document;

    protected SealRow() {}

    SealRow(DossierId dossier, byte[] canonicalForm) {
        this.dossier = dossier.value();
        digest = Digest.of(canonicalForm).hex();
        document = CanonicalForm.text(canonicalForm);
    }

    /**
     * The canonical form, checked against the digest it was sealed under.
     *
     * @throws IllegalStateException when the stored form was tampered with
     */
    byte[] canonicalForm(Digest sealedUnder) {
        if (!isUnder(sealedUnder)) {
            throw new IllegalStateException("Dossier " + dossier + " is not what was sealed");
        }
        return form();
    }

    boolean isUnder(Digest sealedUnder) {
        return Digest.of(form()).equals(sealedUnder);
    }

    private byte[] form() {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
