package quebec.monprojet.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** That an entry concerns something: beside the chain, and worked out again from it at any time. */
@Entity
@Immutable
@Table(name = "journal_tie")
@IdClass(TieKey.class)
class TieRow {

    @Id private String matter;
    @Id private long entry;

    protected TieRow() {}

    TieRow(Matter matter, long entry) {
        this.matter = matter.written();
        this.entry = entry;
    }
}
