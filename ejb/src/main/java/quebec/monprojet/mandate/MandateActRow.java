package quebec.monprojet.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.audit.ActInPlace;

/** One thing that a delegate did. */
@Entity
@Table(name = "mandate_act")
@SuppressWarnings("UnusedVariable") // the period is read by its constraint
class MandateActRow {

    private static final Set<String> TOLD =
            Set.of("dossier.sealed", "dossier.unsealed", "mandate.button-taken");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID mandate;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String act;

    @Column(updatable = false)
    private @Nullable String about;

    @Column(updatable = false)
    private @Nullable String period;

    MandateActRow(ActInPlace done, Instant now) {
        mandate = done.hand().under();
        at = now;
        act = done.act().name();
        period = done.facts().get("period");
        about = done.facts().getOrDefault("section", done.facts().get("piece"));
    }

    @SuppressWarnings("NullAway.Init")
    protected MandateActRow() {}

    long id() {
        return Objects.requireNonNull(id);
    }

    /** Answers come by the dozen and are read in the list; these are told by letter at once. */
    boolean isToBeTold() {
        return TOLD.contains(act);
    }

    DelegateAct view() {
        return new DelegateAct(new MandateId(mandate), at, act, about == null ? period : about);
    }
}
