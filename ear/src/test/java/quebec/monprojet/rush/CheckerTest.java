package quebec.monprojet.rush;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.rush.History.at;
import static quebec.monprojet.rush.History.digest;
import static quebec.monprojet.rush.History.kinds;
import static quebec.monprojet.rush.History.leaf;
import static quebec.monprojet.rush.History.moment;
import static quebec.monprojet.rush.History.number;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.rush.Fault.Kind;

/** The checker sees every fault that it is there for, and none on a good day. */
class CheckerTest {

    private final History day = History.ofAnOpeningDay();

    @Test
    void aGoodDayHasNoFault() {
        Checker.assertFlawless(day.evidence());
    }

    @Test
    void anEmptyRegisterHasNoFault() {
        Checker.assertFlawless(new History().evidence());
    }

    @Test
    void anUnknownOutcomeMayBeThereOnceOrNotAtAll() {
        Attempt first = day.attempts().get(0);
        day.attempts().set(0, Attempt.unanswered(first.digest(), first.sent()));
        day.attempts().add(Attempt.unanswered(digest("z1"), moment(9, 0)));
        Checker.assertFlawless(day.evidence());
    }

    @Test
    void askingAgainForTheSameReceiptIsNoFault() {
        Attempt first = day.attempts().get(0);
        day.attempts()
                .add(new Attempt(first.digest(), moment(9, 0), moment(9, 1), 200, first.body()));
        Checker.assertFlawless(day.evidence());
    }

    @Test
    void aGapInTheRanks() {
        day.leaves().remove(4);
        assertThat(kinds(day.evidence())).contains(Kind.GAP);
    }

    @Test
    void aRankGivenTwice() {
        day.leaves().set(4, leaf(4, digest("c1"), at(3, 5)));
        assertThat(kinds(day.evidence())).contains(Kind.DUPLICATE);
    }

    @Test
    void onePlaceTooMany() {
        History longer = new History();
        longer.enter("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10", "a11");
        assertThat(Checker.faults(longer.evidence()))
                .isNotEmpty()
                .allMatch(fault -> fault.kind() == Kind.OVER_CAP);
    }

    @Test
    void anAcknowledgedApplicationThatIsLost() {
        History other = new History();
        other.enter("a1", "a2", "a3");
        other.attempts().add(acknowledgedElsewhere());
        assertThat(Checker.faults(other.evidence()))
                .anyMatch(fault -> fault.kind() == Kind.LOST && fault.what().startsWith(number(4)));
    }

    /** Somebody holds a receipt of rank 4 that this register knows nothing of. */
    private static Attempt acknowledgedElsewhere() {
        History elsewhere = new History();
        elsewhere.enter("x1", "x2", "x3", "x4");
        return elsewhere.attempts().get(3);
    }

    @Test
    void anEntryThatIsNotPublished() {
        day.rows().add(new Row(11, number(11), "dossier z", "person z"));
        assertThat(kinds(day.evidence())).containsExactly(Kind.LOST);
    }

    @Test
    void anOrderTurnedAbout() {
        Attempt early = day.attempts().get(0);
        day.attempts()
                .set(0, new Attempt(early.digest(), moment(9, 0), moment(9, 1), 201, early.body()));
        assertThat(kinds(day.evidence())).containsExactly(Kind.ORDER);
    }

    @Test
    void orderIsJudgedByTheFirstPressOnly() {
        Attempt early = day.attempts().get(0);
        day.attempts().set(0, Attempt.unanswered(early.digest(), early.sent()));
        day.attempts()
                .add(new Attempt(early.digest(), moment(9, 0), moment(9, 1), 200, early.body()));
        Checker.assertFlawless(day.evidence());
    }

    @Test
    void anEarlierStampThanTheOneBefore() {
        History.swap(day.leaves(), 4, 5);
        assertThat(kinds(day.evidence())).contains(Kind.STAMPS);
    }

    @Test
    void betweenNodesStampsMayCrossFromOneBatchToTheNext() {
        History crossed = new History();
        crossed.enter("a1", "a2");
        crossed.enterFromAnotherLine("b1", "b2");
        assertThat(kinds(crossed.evidence())).containsExactly(Kind.STAMPS);
        Checker.assertFlawless(crossed.evidence().servedBy(2));
    }

    @Test
    void withinABatchTheyMayNot() {
        History.swap(day.leaves(), 5, 6);
        assertThat(kinds(day.evidence().servedBy(2))).contains(Kind.STAMPS);
    }

    @Test
    void toldToBeTooLateAndStampedBeforeTheLastPlace() {
        History early = new History();
        early.refuse("z1");
        early.enter("a1");
        assertThat(kinds(early.evidence()))
                .containsExactlyInAnyOrder(Kind.STAMPS, Kind.REFUSED_TOO_EARLY);
    }

    @Test
    void anEntryBeforeTheBell() {
        assertThat(kinds(day.evidenceWithin(new Opening(History.BELL.plusSeconds(2), Instant.MAX))))
                .containsExactly(Kind.NOT_OPEN);
    }

    @Test
    void anEntryAfterASuspension() {
        Opening stopped =
                new Opening(History.BELL, History.BELL.plusSeconds(4).plus(Duration.ofMillis(499)));
        assertThat(kinds(day.evidenceWithin(stopped))).containsExactly(Kind.NOT_OPEN);
    }

    @Test
    void twoPlacesForAPerson() {
        Row fifth = day.rows().get(4);
        day.rows().set(4, new Row(5, fifth.application(), fifth.dossier(), "person a1"));
        assertThat(kinds(day.evidence())).containsExactly(Kind.TWO_FOR_A_PERSON);
    }

    @Test
    void twoPlacesForADossier() {
        History twice = new History();
        twice.enter("a1", "b1");
        twice.enter("a1");
        assertThat(kinds(twice.evidence())).contains(Kind.TWO_FOR_A_DOSSIER);
    }

    @Test
    void refusedAndYetThere() {
        History full = new History();
        full.enter("a1");
        full.refuse("b1");
        full.enter("b1");
        assertThat(kinds(full.evidence()))
                .containsExactlyInAnyOrder(
                        Kind.REFUSED_YET_ENTERED, Kind.REFUSED_TOO_EARLY, Kind.STAMPS);
    }

    @Test
    void refusedWhileThereWasRoom() {
        History early = new History();
        early.enter("a1");
        early.refuse("b1");
        assertThat(kinds(early.evidence())).containsExactly(Kind.REFUSED_TOO_EARLY);
    }

    @Test
    void somebodyWhoNeverAsked() {
        day.attempts().remove(4);
        assertThat(kinds(day.evidence())).containsExactly(Kind.NEVER_ASKED);
    }

    @Test
    void aRankThatChangedAfterARestart() {
        Published before = day.published();
        History rebuilt = new History();
        rebuilt.enter("a2", "a1", "a3");
        Evidence evidence = day.evidence(List.of(before), rebuilt.published());
        assertThat(kinds(evidence)).contains(Kind.CHANGED, Kind.LOST);
    }

    @Test
    void anotherRankForTheSameDossier() {
        Attempt first = day.attempts().get(0);
        Attempt second = day.attempts().get(1);
        day.attempts()
                .add(new Attempt(first.digest(), moment(9, 0), moment(9, 1), 200, second.body()));
        assertThat(kinds(day.evidence())).containsExactly(Kind.CHANGED);
    }
}
