package quebec.monprojet.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Held by whoever changes what an account has sent. */
@Entity
@Table(name = "evidence_folder")
class FolderRow {

    @Id private UUID account;

    protected FolderRow() {}

    UUID account() {
        return account;
    }
}
