package quebec.monprojet.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The outage behind a suspension. */
@Entity
@Table(name = "incident")
@SuppressWarnings("UnusedVariable") // written here, read by the board in its own queries
class RecordedIncident {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String period;

    private long suspension;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "last_rank")
    private int lastRank;

    RecordedIncident(PeriodNumber period, long suspension, Incident incident) {
        this.period = period.value();
        this.suspension = suspension;
        this.beganAt = incident.from();
        this.endedAt = incident.to();
        this.lastRank = incident.lastRank();
    }

    @SuppressWarnings("NullAway.Init")
    protected RecordedIncident() {}
}
