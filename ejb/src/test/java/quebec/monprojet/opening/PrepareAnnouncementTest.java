package quebec.monprojet.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.opening.Cases.BELL;
import static quebec.monprojet.opening.Cases.CLOSING;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrepareAnnouncementTest {

    @Test
    void aLaterWindowUnderTheSameDecisionIsSound() {
        assertThat(faults(BELL.plusSeconds(86_400), CLOSING)).isEmpty();
    }

    @Test
    void nothingOpensBeforeItsDecisionDoes() {
        assertThat(faults(BELL.minusNanos(1), CLOSING)).containsExactly(Fault.BEFORE_THE_DECISION);
        assertThat(faults(BELL, CLOSING)).isEmpty();
    }

    @Test
    void theFourteenMonthsRunFromTheDecisionNotFromTheNewOpening() {
        Instant limit = Instant.parse("2028-04-16T12:30:00Z");
        assertThat(faults(BELL.plusSeconds(86_400), limit)).isEmpty();
        assertThat(faults(BELL.plusSeconds(86_400), limit.plusSeconds(1)))
                .containsExactly(Fault.LONGER_THAN_FOURTEEN_MONTHS);
    }

    @Test
    void anExemptStreamNeverCloses() {
        assertThat(terms(BELL, CLOSING).faults(PeriodKind.EXEMPT, BELL))
                .containsExactly(Fault.EXEMPT_WITH_CAP_OR_CLOSING);
        assertThat(terms(BELL, null).faults(PeriodKind.EXEMPT, BELL)).isEmpty();
        assertThat(faults(BELL, null)).containsExactly(Fault.CLOSING_MISSING);
    }

    @Test
    void itSaysWhy() {
        assertThat(
                        new PrepareAnnouncement(Cases.PERIOD, BELL, CLOSING, "Voilà.")
                                .faults(PeriodKind.CAPPED, BELL))
                .containsExactly(Fault.REASON);
    }

    private static Set<Fault> faults(Instant opensAt, @Nullable Instant closesAt) {
        return terms(opensAt, closesAt).faults(PeriodKind.CAPPED, BELL);
    }

    private static PrepareAnnouncement terms(Instant opensAt, @Nullable Instant closesAt) {
        return new PrepareAnnouncement(Cases.PERIOD, opensAt, closesAt, Cases.REASON);
    }
}
