package quebec.monprojet.fees;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.fees.Cancelling.Fault;
import quebec.monprojet.opening.PeriodNumber;

/** Its terms never change; a second person may approve it. */
@Entity
@Table(name = "cancelling_decision")
class CancellingRow {

    private static final int SHORTEST_REASON = 20;
    private static final int LONGEST_REASON = 4000;
    private static final int LONGEST_BASIS = 400;

    @Id private String number;

    @Column(updatable = false)
    private String period;

    @Column(updatable = false)
    private String reason;

    @Column(name = "legal_basis", updatable = false)
    private String legalBasis;

    @Column(name = "drafted_by", updatable = false)
    private UUID draftedBy;

    @Column(name = "drafted_at", updatable = false)
    private Instant draftedAt;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    CancellingRow(CancellingDecision.Terms terms, StaffId by, Instant now) {
        number = terms.number();
        period = terms.period().value();
        reason = terms.reason();
        legalBasis = terms.legalBasis();
        draftedBy = by.value();
        draftedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected CancellingRow() {}

    /** What keeps terms from being a decision; empty when nothing does. */
    static Set<Fault> faults(CancellingDecision.Terms terms) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (!terms.number().matches("[0-9A-Za-z][0-9A-Za-z-]{0,39}")) {
            faults.add(Fault.NUMBER);
        }
        if (terms.period().rehearsal()) {
            faults.add(Fault.PERIOD);
        }
        if (terms.reason().strip().length() < SHORTEST_REASON
                || terms.reason().length() > LONGEST_REASON
                || !isPlain(terms.reason())) {
            faults.add(Fault.REASON);
        }
        if (terms.legalBasis().isBlank()
                || terms.legalBasis().length() > LONGEST_BASIS
                || !isPlain(terms.legalBasis())) {
            faults.add(Fault.LEGAL_BASIS);
        }
        return faults;
    }

    private static boolean isPlain(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }

    /** Whether this is the draft that was read: a number may be drafted anew once it is free. */
    boolean isOf(Instant read) {
        return draftedAt.equals(read);
    }

    boolean approved() {
        return approvedBy != null;
    }

    Cancelling approve(StaffId by, Instant now) {
        if (approved()) {
            return new Cancelling.Gone();
        }
        if (by.value().equals(draftedBy)) {
            return new Cancelling.SamePerson();
        }
        approvedBy = by.value();
        approvedAt = now;
        return new Cancelling.Done();
    }

    CancellingDecision view() {
        return new CancellingDecision(
                new CancellingDecision.Terms(number, new PeriodNumber(period), reason, legalBasis),
                new StaffId(draftedBy),
                draftedAt,
                approvedBy == null ? null : new StaffId(approvedBy),
                approvedAt);
    }
}
