package quebec.monprojet.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Whose application is written about; opened in SQL, by whoever writes first. */
@Entity
@Table(name = "conversation")
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // asked about in queries
class ConversationRow {

    @Id private String application;

    @Column(updatable = false)
    private UUID account;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    protected ConversationRow() {}
}
