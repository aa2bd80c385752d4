package quebec.monprojet.fees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import quebec.monprojet.time.Montreal;

/**
 * Money that an officer holds in hand, or knows to be with the gateway.
 *
 * @param receivedOn the day on which the ministry received it, in Montréal
 * @param reference of the cash office's receipt, or the gateway's transaction as it writes it: the
 *     same one again is the same money
 */
public record Remittance(Means means, Money amount, LocalDate receivedOn, String reference) {

    /** What keeps it from being recorded. */
    public enum Fault {
        AMOUNT,
        RECEIVED_ON,
        REFERENCE
    }

    public Remittance {
        reference = reference.strip();
        if (means != Means.CARD) {
            reference = reference.toUpperCase(Locale.ROOT);
        }
    }

    /** Everything that is wrong; empty when nothing is. What is late or short is not wrong. */
    public Set<Fault> faults(Instant now) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (amount.cents() == 0) {
            faults.add(Fault.AMOUNT);
        }
        if (receivedOn.isAfter(Montreal.day(now))) {
            faults.add(Fault.RECEIVED_ON);
        }
        if (!Refund.isReference(reference)) {
            faults.add(Fault.REFERENCE);
        }
        return faults;
    }

    /** Nobody pays before they are asked to: a day before that is a slip of the pen. */
    public boolean isBefore(Invitation invitation) {
        return receivedOn.isBefore(Montreal.day(invitation.invitedAt()));
    }

    /** Whatever the hour, it came on that day. */
    Instant receivedAt() {
        return Montreal.startOf(receivedOn);
    }
}
