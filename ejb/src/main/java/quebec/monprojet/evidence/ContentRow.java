package quebec.monprojet.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A clean content that lies in the vault. */
@Entity
@Table(name = "evidence_content")
@SuppressWarnings("UnusedVariable") // how much room it takes is for operations
class ContentRow {

    @Id private String digest;
    private long bytes;

    @Column(name = "data_key")
    private String dataKey;

    protected ContentRow() {}

    String digest() {
        return digest;
    }

    String dataKey() {
        return dataKey;
    }

    void rewrap(String wrapped) {
        dataKey = wrapped;
    }
}
