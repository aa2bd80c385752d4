package quebec.monprojet.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/** An entry of the register of incidents. Written once, never changed. */
@Entity
@Immutable
@Table(name = "confidentiality_entry")
@SuppressWarnings("UnusedVariable") // the form is for the constraint
class IncidentEntryRow {

    @Id private UUID id;

    private long incident;
    private int turn;
    private UUID form;

    @Column(name = "discovered_on")
    private LocalDate discoveredOn;

    @Column(name = "began_on")
    private @Nullable LocalDate beganOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private String nature;
    private String categories;
    private String circumstances;
    private int persons;

    @Column(name = "persons_known")
    private boolean personsKnown;

    private String sensitivity;
    private String consequences;
    private String likelihood;
    private boolean serious;
    private String measures;

    @Column(name = "commission_on")
    private @Nullable LocalDate commissionOn;

    @Column(name = "persons_told_on")
    private @Nullable LocalDate personsToldOn;

    @Column(name = "persons_told_how")
    private @Nullable String personsToldHow;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected IncidentEntryRow() {}

    IncidentEntryRow(IncidentEntry entry, UUID form) {
        id = UUID.randomUUID();
        incident = entry.incident().value();
        turn = entry.turn();
        this.form = form;
        IncidentFacts facts = entry.facts();
        discoveredOn = facts.discoveredOn();
        beganOn = facts.beganOn();
        endedOn = facts.endedOn();
        nature = facts.nature();
        categories = facts.categories();
        circumstances = facts.circumstances();
        persons = facts.persons();
        personsKnown = facts.personsKnown();
        sensitivity = facts.sensitivity();
        consequences = facts.consequences();
        likelihood = facts.likelihood();
        serious = facts.serious();
        measures = facts.measures();
        commissionOn = facts.commissionOn();
        personsToldOn = facts.personsToldOn();
        personsToldHow = facts.personsToldHow();
        recordedAt = entry.recordedAt();
        recordedBy = entry.by().value();
    }

    IncidentEntry view() {
        return new IncidentEntry(
                new IncidentNumber(incident),
                turn,
                new IncidentFacts(
                        discoveredOn,
                        beganOn,
                        endedOn,
                        nature,
                        categories,
                        circumstances,
                        persons,
                        personsKnown,
                        sensitivity,
                        consequences,
                        likelihood,
                        serious,
                        measures,
                        commissionOn,
                        personsToldOn,
                        personsToldHow),
                recordedAt,
                new StaffId(recordedBy));
    }
}
