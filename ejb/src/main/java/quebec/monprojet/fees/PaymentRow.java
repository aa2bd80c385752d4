package quebec.monprojet.fees;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money that came in. Written once, never changed. */
@Entity
@Table(name = "fee_payment")
class PaymentRow {

    @Id private UUID id;

    @Column(updatable = false)
    private String application;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Means means;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private long amount;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private @Nullable UUID recordedBy;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "accepted_for", updatable = false)
    private @Nullable String acceptedFor;

    PaymentRow(InvitationRow invitation, Incoming money, Verdict verdict, Instant now) {
        id = UUID.randomUUID();
        application = invitation.application();
        channel = money.channel();
        means = money.means();
        reference = money.reference();
        amount = money.amount().cents();
        receivedAt = money.receivedAt();
        recordedAt = now;
        recordedBy = money.by() == null ? null : money.by().value();
        this.verdict = verdict;
        acceptedFor = verdict == Verdict.ACCEPTED ? application : null;
    }

    @SuppressWarnings("NullAway.Init")
    protected PaymentRow() {}

    UUID id() {
        return id;
    }

    boolean isFor(String number) {
        return application.equals(number);
    }

    /** Whether this tells of the same money; the day counts where an officer read it off paper. */
    boolean is(Incoming money) {
        return means == money.means()
                && amount == money.amount().cents()
                && (money.by() == null || receivedAt.equals(money.receivedAt()));
    }

    Channel channel() {
        return channel;
    }

    String reference() {
        return reference;
    }

    Money amount() {
        return new Money(amount);
    }

    Verdict verdict() {
        return verdict;
    }

    Payment view() {
        return new Payment(
                application,
                means,
                reference,
                amount(),
                receivedAt,
                recordedBy != null,
                recordedAt,
                verdict);
    }
}
