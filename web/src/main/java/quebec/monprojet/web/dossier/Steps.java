package quebec.monprojet.web.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.InvitationState;

/**
 * How far an application has come since its dossier was sealed, and what is next.
 *
 * @param sealedAt null where that is no more known, for the dossier was sealed anew since
 * @param decidedAt null while no decision counts
 */
record Steps(
        @Nullable Instant sealedAt,
        Instant receivedAt,
        @Nullable FeeStanding fees,
        @Nullable Instant withdrawnAt,
        @Nullable Instant decidedAt) {

    /** Each in its turn, and called so in the texts. */
    enum Stage {
        SEALED,
        RECEIVED,
        PAID,
        EXAMINATION,
        /** Of those alone whose application a decision cancelled. */
        CANCELLED
    }

    /** How an application came to its end. */
    enum Ending {
        WITHDRAWN,
        EXPIRED,
        CANCELLED
    }

    /**
     * @param at since when it is behind; null while it is ahead
     * @param toTheDay whether only its day is known
     */
    record Step(Stage stage, @Nullable Instant at, boolean toTheDay) {

        Step(Stage stage, @Nullable Instant at) {
            this(stage, at, false);
        }
    }

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
        if (sealedAt != null) {
            all.add(new Step(Stage.SEALED, sealedAt));
        }
        all.add(new Step(Stage.RECEIVED, receivedAt));
        all.add(paid());
        all.add(new Step(Stage.EXAMINATION, decidedAt));
        if (ending() != null) {
            all.removeIf(step -> step.at() == null);
        }
        if (ending() == Ending.CANCELLED) {
            all.add(new Step(Stage.CANCELLED, cancelledAt()));
        }
        return all;
    }

    private Step paid() {
        return Optional.ofNullable(fees)
                .flatMap(FeeStanding::paid)
                .map(paid -> new Step(Stage.PAID, paid.receivedAt(), paid.toTheDay()))
                .orElseGet(() -> new Step(Stage.PAID, null));
    }

    private @Nullable Instant cancelledAt() {
        return fees == null ? null : fees.invitation().endedAt();
    }
}
