package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is sealed is what somebody compared, and nothing that came after. */
class ComparingTest {

    private static final Instant LATER = Papers.NOW.plusSeconds(60);
    private static final int SEEN = 0;

    private final PaperFileRow file = Papers.file();
    private final Papers.Kept kept = new Papers.Kept(file);
    private final Comparing comparing = new Comparing(kept);

    private void handOver(Instant at) {
        file.findSigned(Papers.TYPIST, at);
        file.handOver(Papers.TYPIST, at);
    }

    @Test
    void whoeverReadWhatWasHandedOverMaySealIt() {
        handOver(Papers.NOW);
        kept.read(file.id(), Papers.VERIFIER, LATER);
        assertThat(comparing.refuses(Papers.VERIFIER, file, SEEN)).isEmpty();
    }

    @Test
    void whatChangedSinceThePageWasShownIsNotSealed() {
        handOver(Papers.NOW);
        kept.read(file.id(), Papers.VERIFIER, LATER);
        assertThat(comparing.refuses(Papers.VERIFIER, file, SEEN - 1))
                .containsInstanceOf(Step.Elsewhere.class);
    }

    /** Given back, changed and handed over again while somebody compared. */
    @Test
    void whatWasReadBeforeItWasHandedOverIsReadAgain() {
        handOver(Papers.NOW);
        kept.read(file.id(), Papers.VERIFIER, Papers.NOW);
        file.giveBack();
        handOver(LATER);
        assertThat(comparing.refuses(Papers.VERIFIER, file, SEEN))
                .containsInstanceOf(Step.NotRead.class);
    }

    @Test
    void nobodySealsUnread() {
        handOver(Papers.NOW);
        assertThat(comparing.refuses(Papers.VERIFIER, file, SEEN))
                .containsInstanceOf(Step.NotRead.class);
    }

    @Test
    void whatIsBeingTypedIsNotSealed() {
        kept.read(file.id(), Papers.VERIFIER, LATER);
        assertThat(comparing.refuses(Papers.VERIFIER, file, SEEN))
                .containsInstanceOf(Step.Elsewhere.class);
    }

    @Test
    void whoeverTypedIsSentAway() {
        kept.take(file.id(), Papers.TYPIST, Part.TYPIST, Papers.NOW);
        handOver(Papers.NOW);
        kept.read(file.id(), Papers.TYPIST, LATER);
        assertThat(comparing.refuses(Papers.TYPIST, file, SEEN))
                .containsInstanceOf(Step.SameEyes.class);
    }

    @Test
    void whatIsSealedIsNotSealedAgain() {
        handOver(Papers.NOW);
        kept.read(file.id(), Papers.VERIFIER, LATER);
        kept.seal(Papers.DIGEST);
        assertThat(comparing.refuses(Papers.VERIFIER, file, SEEN))
                .containsInstanceOf(Step.Elsewhere.class);
    }
}
