package quebec.monprojet.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.Caller;

class VisitTest {

    private static final Instant CAME = Instant.parse("2026-02-16T13:30:00Z");

    @Test
    void anApplicantsVisitEndsAfterTwelveHoursHoweverBusy() {
        Visit visit = new Visit(new Caller(Caller.Population.APPLICANT, new UUID(0, 1), 0), CAME);
        assertThat(visit.isOver(CAME.plus(Duration.ofHours(12)).minusNanos(1))).isFalse();
        assertThat(visit.isOver(CAME.plus(Duration.ofHours(12)))).isTrue();
    }

    @Test
    void aMembersVisitEndsAfterAWorkingDay() {
        Visit visit = new Visit(new Caller(Caller.Population.STAFF, new UUID(0, 1), 0), CAME);
        assertThat(visit.isOver(CAME.plus(Duration.ofHours(8)).minusNanos(1))).isFalse();
        assertThat(visit.isOver(CAME.plus(Duration.ofHours(8)))).isTrue();
    }
}
