package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;

/** Nobody takes somebody out of the race alone. */
class ProposalsTest {

    private final PaperFileRow file = Papers.file();
    private final Desk desk = new Desk();
    private final Proposals proposals = new Proposals(new Papers.Wanted(), desk);

    /** By whoever has read what stands. */
    private boolean confirms(StaffId by, Proposal what, Instant now) {
        StaffId read = proposals.of(file.id(), now).get(what);
        return proposals.confirms(by, read, file, what, now);
    }

    @Test
    void whoeverProposedItDoesNotConfirmIt() {
        assertThat(confirms(Papers.TYPIST, Proposal.CLOSE, Papers.NOW)).isFalse();
        assertThat(confirms(Papers.TYPIST, Proposal.CLOSE, Papers.NOW)).isFalse();
        assertThat(desk.acts).containsExactly("paper.proposed");
    }

    @Test
    void somebodyElseConfirmsIt() {
        confirms(Papers.TYPIST, Proposal.CLOSE, Papers.NOW);
        assertThat(confirms(Papers.VERIFIER, Proposal.CLOSE, Papers.NOW)).isTrue();
    }

    @Test
    void nobodyConfirmsWhatTheyHaveNotRead() {
        confirms(Papers.TYPIST, Proposal.CLOSE, Papers.NOW);
        assertThat(proposals.confirms(Papers.VERIFIER, null, file, Proposal.CLOSE, Papers.NOW))
                .isFalse();
        assertThat(confirms(Papers.VERIFIER, Proposal.CLOSE, Papers.NOW)).isTrue();
    }

    @Test
    void oneThingIsNotConfirmedByProposingAnother() {
        confirms(Papers.TYPIST, Proposal.CLOSE, Papers.NOW);
        assertThat(confirms(Papers.VERIFIER, Proposal.UNSEAL, Papers.NOW)).isFalse();
    }

    @Test
    void whatWasProposedLongAgoIsProposedAnew() {
        Instant later = Papers.NOW.plus(Proposals.STANDS).plusNanos(1_000);
        confirms(Papers.TYPIST, Proposal.CLOSE, Papers.NOW);
        assertThat(confirms(Papers.VERIFIER, Proposal.CLOSE, later)).isFalse();
        assertThat(confirms(Papers.TYPIST, Proposal.CLOSE, later)).isTrue();
    }

    private static final class Desk extends DeskJournal {

        private final List<String> acts = new ArrayList<>();

        @Override
        void record(StaffId by, String act, PaperFileRow file, Map<String, String> facts) {
            acts.add(act);
        }
    }
}
