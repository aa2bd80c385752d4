package quebec.monprojet.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final Instant READ = Instant.parse("2026-02-16T13:30:00Z");

    private final Board board = new Board(READ, List.of(), List.of());

    @Test
    void aLaterNoticeDoesNotHideTheExemptStreamThatReceives() {
        PublishedPeriod open = published(Cases.exemptStanding());
        PublishedPeriod next = published(Cases.laterExemptStanding());
        Board both = new Board(READ, List.of(open, next), List.of());
        assertThat(both.exempt(Cases.BELL)).contains(open);
        assertThat(both.exempt(Cases.BELL.minusSeconds(1))).contains(next);
    }

    private static PublishedPeriod published(PeriodStanding standing) {
        return new PublishedPeriod(standing, Cases.published(Cases.exempt()), List.of());
    }

    @Test
    void aBoardIsTrustedForFiveSeconds() {
        assertThat(board.isStaleAt(READ.plusSeconds(5))).isFalse();
        assertThat(board.isStaleAt(READ.plusSeconds(5).plusNanos(1))).isTrue();
    }

    @Test
    void aBoardFromTheFutureIsNotTrusted() {
        assertThat(board.isStaleAt(READ.minusSeconds(3600))).isTrue();
    }

    @Test
    void aBoardThatWasNeverReadIsStale() {
        assertThat(Board.NEVER_READ.isStaleAt(READ)).isTrue();
    }
}
