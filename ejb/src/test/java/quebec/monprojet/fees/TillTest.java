package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TillTest {

    private static final Instant IN_TIME = Samples.TOO_LATE.minusNanos(1_000);
    private static final Instant LATER = Samples.TOO_LATE.plusSeconds(1_000_000);

    private final InvitationRow invitation = Samples.invitation();

    @Test
    void whatWasThereInTimeIsNotCalledLate() {
        invitation.expire(false, Samples.TOO_LATE);
        invitation.letGo(LATER);
        assertThat(taken(IN_TIME)).isEqualTo(Verdict.PASSED_ON);
        assertThat(taken(Samples.TOO_LATE)).isEqualTo(Verdict.LATE);
    }

    @Test
    void asLongAsThePlaceWaitsItPays() {
        invitation.expire(false, Samples.TOO_LATE);
        assertThat(taken(IN_TIME)).isEqualTo(Verdict.ACCEPTED);
    }

    private Verdict taken(Instant receivedAt) {
        return Till.taken(
                invitation, new Incoming(Means.CARD, "R-1", Samples.OWED, receivedAt, null), LATER);
    }
}
