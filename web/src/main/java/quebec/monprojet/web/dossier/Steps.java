package quebec.monprojet.web.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.fees.Payment;

/** How far an application has come since its dossier was sealed, and what is next. */
record Steps(
        Instant sealedAt,
        Instant receivedAt,
        @Nullable FeeStanding fees,
        @Nullable Instant withdrawnAt,
        @Nullable Instant decidedAt) {

    /** Each in its turn, and called so in the texts. */
    enum Stage {
        SEALED,
        RECEIVED,
        PAID,
        EXAMINATION
    }

    /** How an application came to its end. */
    enum Ending {
        WITHDRAWN,
        EXPIRED,
        CANCELLED
    }

    /**
     * @param at since when it is behind; null while it is ahead
     */
    record Step(Stage stage, @Nullable Instant at) {}

    /** Null while it goes on. */
    @Nullable Ending ending() {
        if (withdrawnAt != null) {
            return Ending.WITHDRAWN;
        }
        InvitationState state = fees == null ? InvitationState.INVITED : fees.invitation().state();
        return switch (state) {
            case INVITED, PAID -> null;
            case EXPIRED -> Ending.EXPIRED;
            case CANCELLED -> Ending.CANCELLED;
            case WITHDRAWN -> Ending.WITHDRAWN;
        };
    }

    /** Of an application that has ended, only what is behind it. */
    List<Step> all() {
        List<Step> all = new ArrayList<>();
        all.add(new Step(Stage.SEALED, sealedAt));
        all.add(new Step(Stage.RECEIVED, receivedAt));
        all.add(new Step(Stage.PAID, paidAt()));
        all.add(new Step(Stage.EXAMINATION, decidedAt));
        if (ending() != null) {
            all.removeIf(step -> step.at() == null);
        }
        return all;
    }

    private @Nullable Instant paidAt() {
        return fees == null ? null : fees.paid().map(Payment::receivedAt).orElse(null);
    }
}
