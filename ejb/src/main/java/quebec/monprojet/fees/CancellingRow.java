package quebec.monprojet.fees;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.fees.Cancelling.Fault;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.TwoPeople;

/** Its terms never change; a second person may approve it. */
@Entity
@Table(name = "cancelling_decision")
class CancellingRow {

    @Id private String number;

    @Column(updatable = false)
    private String period;

    @Column(updatable = false)
    private String reason;

    @Column(name = "legal_basis", updatable = false)
    private String legalBasis;

    @Embedded private TwoPeople people;

    CancellingRow(CancellingDecision.Terms terms, StaffId by, Instant now) {
        number = terms.number();
        period = terms.period().value();
        reason = terms.reason();
        legalBasis = terms.legalBasis();
        people = new TwoPeople(by, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected CancellingRow() {}

    /** What keeps terms from being a decision; empty when nothing does. */
    static Set<Fault> faults(CancellingDecision.Terms terms) {
        Set<Fault> faults =
                CancellingDecision.faults(terms.number(), terms.reason(), terms.legalBasis());
        if (terms.period().rehearsal()) {
            faults.add(Fault.PERIOD);
        }
        return faults;
    }

    /** Whether this is the draft that was read: a number may be drafted anew once it is free. */
    boolean isOf(Instant read) {
        return people.draftedAt().equals(read);
    }

    boolean approved() {
        return people.approved();
    }

    Cancelling approve(StaffId by, Instant now) {
        if (approved()) {
            return new Cancelling.Gone();
        }
        if (people.isAuthor(by)) {
            return new Cancelling.SamePerson();
        }
        people.approve(by, now);
        return new Cancelling.Done();
    }

    CancellingDecision view() {
        return new CancellingDecision(
                new CancellingDecision.Terms(number, new PeriodNumber(period), reason, legalBasis),
                people.author(),
                people.draftedAt(),
                people.approver(),
                people.approvedAt());
    }
}
