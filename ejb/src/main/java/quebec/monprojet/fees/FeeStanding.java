package quebec.monprojet.fees;

import java.util.List;
import java.util.Optional;

/** Everything about the fees of one application; lists with the latest first. */
public record FeeStanding(
        Invitation invitation,
        List<Attempt> attempts,
        List<Payment> payments,
        List<Refund> refunds) {

    public FeeStanding {
        attempts = List.copyOf(attempts);
        payments = List.copyOf(payments);
        refunds = List.copyOf(refunds);
    }

    /** The payment that counts, or that counted before a decision cancelled the application. */
    public Optional<Payment> paid() {
        return payments.stream().filter(Payment::accepted).findFirst();
    }

    /** The one whose outcome is not known yet. */
    public Optional<Attempt> trying() {
        return attempts.stream().filter(Attempt::open).findFirst();
    }

    /** Whether the latest attempt came to nothing. */
    public boolean refused() {
        return !attempts.isEmpty() && attempts.get(0).state() == AttemptState.REFUSED;
    }
}
