package quebec.monprojet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedAnchorsTest {

    private final List<SignedAnchor> kept = new ArrayList<>();
    private final List<Long> asked = new ArrayList<>();
    private long nanos;
    private final PublishedAnchors published = new PublishedAnchors(this::after, () -> nanos);

    private List<SignedAnchor> after(long size) {
        asked.add(size);
        return kept.stream().filter(each -> each.anchor().size() > size).toList();
    }

    private void drop(long size) {
        kept.add(
                new SignedAnchor(
                        new Anchor(
                                size,
                                "0".repeat(64),
                                Instant.parse("2026-11-28T12:00:00Z").plusSeconds(size),
                                "key"),
                        "00"));
    }

    private List<Long> sizes(long after) {
        return published.after(after).stream().map(each -> each.anchor().size()).toList();
    }

    @Test
    void howeverManyAskTheTableIsAskedOnceAMinute() {
        drop(10);
        assertThat(sizes(0)).containsExactly(10L);
        drop(20);
        nanos += Duration.ofSeconds(59).toNanos();
        assertThat(sizes(0)).containsExactly(10L);
        assertThat(asked).hasSize(1);
    }

    @Test
    void thenOnlyWhatIsNewIsRead() {
        drop(10);
        assertThat(sizes(0)).containsExactly(10L);
        drop(20);
        nanos += Duration.ofSeconds(61).toNanos();
        assertThat(sizes(0)).containsExactly(10L, 20L);
        assertThat(asked).containsExactly(0L, 10L);
    }

    @Test
    void whoeverHasSomeAsksForTheRest() {
        drop(10);
        drop(20);
        drop(30);
        assertThat(sizes(10)).containsExactly(20L, 30L);
        assertThat(sizes(15)).containsExactly(20L, 30L);
        assertThat(sizes(30)).isEmpty();
    }

    @Test
    void whatThisNodeHasJustDroppedIsSeenAtOnce() {
        drop(10);
        assertThat(sizes(0)).containsExactly(10L);
        drop(20);
        published.look();
        assertThat(sizes(0)).containsExactly(10L, 20L);
    }

    @Test
    void anAnswerHasAnEnd() {
        for (int size = 1; size <= PublishedAnchors.AT_ONCE + 1; size++) {
            drop(size);
        }
        assertThat(sizes(0)).hasSize(PublishedAnchors.AT_ONCE);
        assertThat(sizes(PublishedAnchors.AT_ONCE)).containsExactly(PublishedAnchors.AT_ONCE + 1L);
    }
}
