package quebec.monprojet.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Checker;

/** Two nodes, one register. */
class TwoNodesIT {

    private static TwoNodesDay day;

    @BeforeAll
    static void theDayGoesBy() {
        day = new TwoNodesDay();
    }

    @AfterAll
    static void theDayEnds() {
        if (day != null) {
            day.close();
        }
    }

    @Test
    void bothNodesWriteBatchesOfOneOpening() {
        assertThat(day.batches())
                .hasSize(2)
                .allSatisfy((node, count) -> assertThat(count).isPositive());
    }

    @Test
    void everybodyGetsAFinalAnswer() {
        assertThat(day.answers()).allMatch(Attempt::isFinal);
    }

    @Test
    void onlyTheOtherReceivesWhileOneIsFrozen() {
        assertThat(day.doneWhileFrozen()).isZero();
    }

    @Test
    void onlyTheOtherReceivesWhileOneIsCutOffFromTheDatabase() {
        assertThat(day.receivedWhileCutOff()).isZero();
    }

    @Test
    void everyPlaceGoesAndNoneTwice() {
        assertThat(day.evidence().rows()).hasSize(TwoNodesDay.PLACES);
    }

    @Test
    void theCheckerFindsNoFault() {
        Checker.assertFlawless(day.evidence());
    }

    @Test
    void everyReceiptIsFollowedByOneLetter() {
        assertThat(day.letters()).containsExactlyInAnyOrderElementsOf(day.applications());
    }

    @Test
    void theTimersOfBothActOnce() {
        assertThat(day.recipients())
                .filteredOn(ForgottenWishes.ADDRESSES::contains)
                .containsExactlyInAnyOrderElementsOf(ForgottenWishes.ADDRESSES);
    }

    @Test
    void whoFillsInAFormGoesOnWhereTheirNodeIsNoMore() {
        assertThat(day.savedElsewhere().location()).startsWith("/dossier/naissance");
        assertThat(day.nextPage().status()).isEqualTo(200);
    }

    @Test
    void nobodySignsInAgainTheWholeDay() {
        assertThat(day.isEverybodyStillInside()).isTrue();
    }

    @Test
    void aServerWithTheNameOfAnotherDoesNotServe() {
        assertThat(day.namesake()).contains("Another server named node-1");
    }

    @Test
    void whoHasNotTheKeyIsNoNode() {
        int port = day.channel(Node.FIRST);
        assertThat(Stranger.finds(port)).isTrue();
        assertThat(Stranger.isLetIn(port)).isFalse();
    }

    @Test
    void everythingThatSessionsHoldCanBeHandedOver() {
        assertThat(day.failedWhileWalking()).isEmpty();
        assertThat(day.logs()).doesNotContain("NotSerializableException", "NotMarshallable");
    }
}
