package quebec.monprojet.fees;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;

/** Money on its way back. */
@Entity
@Table(name = "fee_refund")
class RefundRow {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    @Id private UUID id;

    @Column(updatable = false)
    private UUID payment;

    @Column(updatable = false)
    private String application;

    @Column(updatable = false)
    private UUID account;

    @Column(updatable = false)
    private long amount;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Verdict reason;

    @Enumerated(EnumType.STRING)
    private RefundState state;

    @Column(name = "due_at", updatable = false)
    private Instant dueAt;

    @Column(name = "next_at")
    private Instant nextAt;

    private int asked;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    private @Nullable String reference;

    @Column(name = "taken_by")
    private @Nullable UUID takenBy;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    RefundRow(InvitationRow invitation, PaymentRow paid, Verdict reason, Instant now) {
        if (reason == Verdict.ACCEPTED) {
            throw new IllegalArgumentException("what counts is kept");
        }
        id = UUID.randomUUID();
        payment = paid.id();
        application = invitation.application();
        account = invitation.account().value();
        amount = paid.amount().cents();
        channel = paid.channel();
        this.reason = reason;
        state = RefundState.DUE;
        dueAt = now;
        nextAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected RefundRow() {}

    RefundId id() {
        return new RefundId(id);
    }

    UUID payment() {
        return payment;
    }

    Money amount() {
        return new Money(amount);
    }

    /** What the gateway has in hand may not leave by another hand too. */
    boolean byHand() {
        return view().awaitsAnOfficer();
    }

    /** Whether this person has it in hand from now on; nobody takes it out of another's. */
    boolean take(StaffId by, Instant now) {
        if (!byHand()) {
            return false;
        }
        if (takenBy == null) {
            takenBy = by.value();
            takenAt = now;
        }
        return takenBy.equals(by.value());
    }

    /** Whoever took it could not send it after all. */
    void putBack() {
        takenBy = null;
        takenAt = null;
    }

    /** Whether it was confirmed now; once it is, nothing changes it. */
    boolean confirm(String proof, @Nullable StaffId by, Instant now) {
        if (state == RefundState.CONFIRMED) {
            return false;
        }
        state = RefundState.CONFIRMED;
        reference = proof;
        confirmedAt = now;
        confirmedBy = by == null ? null : by.value();
        return true;
    }

    void refused() {
        if (state != RefundState.CONFIRMED) {
            state = RefundState.REFUSED;
        }
    }

    /** Twice as long after each try, up to about an hour. */
    void askLater(boolean inHand, Instant now) {
        if (inHand && state == RefundState.DUE) {
            state = RefundState.ASKED;
        }
        nextAt = now.plus(PAUSE.multipliedBy(1L << Math.min(asked++, MOST_DOUBLINGS)));
    }

    Refund view() {
        return new Refund(
                id(),
                application,
                new AccountId(account),
                amount(),
                channel,
                reason,
                state,
                dueAt,
                confirmedAt,
                confirmedBy == null ? null : new StaffId(confirmedBy),
                reference,
                takenBy == null ? null : new StaffId(takenBy),
                takenAt);
    }
}
