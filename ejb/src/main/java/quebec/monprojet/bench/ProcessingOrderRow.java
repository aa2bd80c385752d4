package quebec.monprojet.bench;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.opening.TwoPeople;

/** Its terms never change; a second person may approve it. */
@Entity
@Table(name = "processing_order")
class ProcessingOrderRow {

    @Id private String number;

    @Column(name = "in_force_from", updatable = false)
    private LocalDate inForceFrom;

    @Column(name = "published_in", updatable = false)
    private String publishedIn;

    @Column(updatable = false)
    private String reason;

    @Column(name = "legal_basis", updatable = false)
    private String legalBasis;

    @Column(updatable = false)
    private String strata;

    @Embedded private TwoPeople people;

    ProcessingOrderRow(ProcessingOrder.Terms terms, StaffId by, Instant now) {
        number = terms.number();
        inForceFrom = terms.inForceFrom();
        publishedIn = terms.publishedIn();
        reason = terms.reason();
        legalBasis = terms.legalBasis();
        strata = StrataDocument.of(terms.strata());
        people = new TwoPeople(by, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected ProcessingOrderRow() {}

    /** Whether this is the draft that was read: a number may be drafted anew once it is free. */
    boolean isOf(Instant read) {
        return people.draftedAt().equals(read);
    }

    boolean approved() {
        return people.approved();
    }

    Ordering approve(StaffId by, Instant now) {
        if (approved()) {
            return new Ordering.Gone();
        }
        if (people.isAuthor(by)) {
            return new Ordering.SamePerson();
        }
        people.approve(by, now);
        return new Ordering.Done();
    }

    ProcessingOrder view() {
        return new ProcessingOrder(
                new ProcessingOrder.Terms(
                        number,
                        inForceFrom,
                        publishedIn,
                        reason,
                        legalBasis,
                        StrataDocument.read(strata)),
                people.author(),
                people.draftedAt(),
                people.approver(),
                people.approvedAt());
    }
}
