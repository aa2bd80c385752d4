package quebec.monprojet.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.time.Montreal;

/** One request for documents, from the letter that asks until somebody is done with it. */
@Entity
@Table(name = "evidence_request")
@SuppressWarnings("UnusedVariable") // who ended it is for inquiries; one stands open at a time
class DocumentRequestRow {

    @Id private UUID id;
    private UUID account;
    private UUID dossier;

    @Column(name = "open_for")
    private @Nullable UUID openFor;

    private String reason;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "reminded_for")
    private @Nullable LocalDate remindedFor;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "evidence_request_item", joinColumns = @JoinColumn(name = "request"))
    @Column(name = "requirement")
    private Set<String> requirements;

    @Version private int version;

    protected DocumentRequestRow() {}

    DocumentRequestRow(
            AccountId account,
            DossierId dossier,
            Set<String> requirements,
            String reason,
            StaffId by,
            Instant now) {
        id = UUID.randomUUID();
        this.account = account.value();
        this.dossier = dossier.value();
        openFor = account.value();
        this.requirements = new TreeSet<>(requirements);
        this.reason = reason;
        askedBy = by.value();
        askedAt = now;
        lastDay = RequestTerm.lastDay(Montreal.day(now));
    }

    boolean open() {
        return endedAt == null;
    }

    boolean wasMadeBefore(Instant since) {
        return askedAt.isBefore(since);
    }

    /** The clock stands still from that day. */
    boolean answer(LocalDate today) {
        boolean first = open() && answeredOn == null;
        if (first) {
            answeredOn = today;
        }
        return first;
    }

    /** It was not enough: the clock goes on, with the days it stood still. */
    boolean resume(LocalDate today) {
        LocalDate since = answeredOn;
        if (!open() || since == null) {
            return false;
        }
        lastDay = RequestTerm.resumed(lastDay, since, today);
        answeredOn = null;
        return true;
    }

    /** Once for each last day. */
    boolean remind(LocalDate of) {
        boolean first = open() && lastDay.equals(of) && !of.equals(remindedFor);
        if (first) {
            remindedFor = of;
        }
        return first;
    }

    /** The ninety days count from there, unless more was granted. */
    boolean beginOn(LocalDate day) {
        return answeredOn == null && extend(RequestTerm.lastDay(day));
    }

    /** More time, never less. */
    boolean extend(LocalDate until) {
        boolean longer = open() && until.isAfter(lastDay);
        if (longer) {
            lastDay = until;
        }
        return longer;
    }

    /**
     * Nothing more is awaited.
     *
     * @param by null when the application has ended, and the request with it
     */
    boolean end(@Nullable StaffId by, Instant now) {
        boolean stood = open();
        if (stood) {
            openFor = null;
            endedBy = by == null ? null : by.value();
            endedAt = now;
        }
        return stood;
    }

    /** Whether its time went by without an answer before any officer was done with it. */
    boolean lapsed(LocalDate today) {
        LocalDate until = endedAt == null ? today : Montreal.day(endedAt);
        return endedBy == null && answeredOn == null && until.isAfter(lastDay);
    }

    /** Whether it was ended after its person had all its time, or had said that all was sent. */
    boolean ranItsCourse() {
        Instant ended = endedAt;
        return ended != null && (answeredOn != null || Montreal.day(ended).isAfter(lastDay));
    }

    DocumentRequest view() {
        return new DocumentRequest(
                new RequestId(id),
                new AccountId(account),
                new DossierId(dossier),
                List.copyOf(requirements),
                reason,
                new StaffId(askedBy),
                askedAt,
                lastDay,
                answeredOn,
                endedAt);
    }
}
