package quebec.monprojet.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A certificate of whom something lacks takes two people: one says why, another issues it. */
class ProofTest {

    private static final Vouching FOR_THE_PASSPORT =
            new Vouching(Set.of("passport"), "Vu au consulat.", Samples.OFFICER, Samples.DRAWN);

    @Test
    void whereNothingLacksOnePersonIssues() {
        assertThat(new Proof(Set.of(), null).objection(Samples.OFFICER)).isEmpty();
    }

    @Test
    void whatLacksKeepsEverybodyBackUntilSomebodySaysWhyItMay() {
        Proof proof = new Proof(Set.of("passport"), null);
        assertThat(proof.objection(Samples.OTHER)).contains(new Acting.Unproven());
    }

    @Test
    void whoeverSaidWhyDoesNotIssueIt() {
        Proof proof = new Proof(Set.of("passport"), FOR_THE_PASSPORT);
        assertThat(proof.objection(Samples.OFFICER)).contains(new Acting.OwnWords());
        assertThat(proof.objection(Samples.OTHER)).isEmpty();
    }

    @Test
    void whatWasSaidOfAnotherDraftIsNotSaidOfThisOne() {
        Certificate draft = Samples.draft(Samples.CHILD, Samples.facts("CHILD", 2));
        assertThat(FOR_THE_PASSPORT.isOf(draft)).isTrue();
        Certificate changed = draft.again(Samples.facts("CHILD", 3), Samples.DRAWN.plusSeconds(1));
        assertThat(FOR_THE_PASSPORT.isOf(changed)).isFalse();
    }

    @Test
    void whatLacksSinceIsNotVouchedFor() {
        Proof proof = new Proof(Set.of("passport", Proof.BOND), FOR_THE_PASSPORT);
        assertThat(proof.objection(Samples.OTHER)).contains(new Acting.Unproven());
    }
}
