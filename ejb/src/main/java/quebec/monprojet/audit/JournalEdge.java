package quebec.monprojet.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the journal ends; whoever holds its lock writes the next entry. */
@Entity
@Table(name = "journal_edge")
class JournalEdge {

    static final short ONLY = 1;

    @Id private short id;
    private long size;
    private String hash;

    protected JournalEdge() {}

    long size() {
        return size;
    }

    String hash() {
        return hash;
    }

    void advance(String next) {
        size++;
        hash = next;
    }
}
