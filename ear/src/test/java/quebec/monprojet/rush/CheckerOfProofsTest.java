package quebec.monprojet.rush;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.rush.History.at;
import static quebec.monprojet.rush.History.digest;
import static quebec.monprojet.rush.History.kinds;
import static quebec.monprojet.rush.History.leaf;
import static quebec.monprojet.rush.History.moment;

import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.rush.Fault.Kind;

/** The checker sees whatever the register, its log and its proofs could be made to say. */
class CheckerOfProofsTest {

    private final History day = History.ofAnOpeningDay();

    @Test
    void whatWasPublishedBeforeMayGrow() {
        Published half =
                new Published(
                        day.leaves().subList(0, 4),
                        day.heads().subList(0, 2),
                        day.published().keys());
        assertThat(Checker.faults(day.evidence(List.of(half), day.published()))).isEmpty();
    }

    @Test
    void anAlteredLeafWithItsRow() {
        day.leaves().set(4, leaf(5, digest("mallory"), at(3, 5)));
        assertThat(Checker.faults(day.evidence()))
                .anyMatch(fault -> fault.kind() == Kind.LEAVES && fault.what().contains("5 to 8"))
                .anyMatch(fault -> fault.kind() == Kind.CHANGED && fault.what().contains("row 5"));
    }

    @Test
    void leavesInAnotherOrder() {
        History.swap(day.leaves(), 5, 6);
        assertThat(kinds(day.evidence())).contains(Kind.LEAVES);
    }

    @Test
    void leavesThatNobodySigned() {
        day.heads().remove(3);
        assertThat(kinds(day.evidence())).contains(Kind.LEAVES);
    }

    @Test
    void anAlteredHead() {
        String root = Head.of(day.heads().get(1)).document().path("root").asText();
        day.heads().set(1, day.heads().get(1).replace(root, digest("another root")));
        assertThat(kinds(day.evidence())).contains(Kind.SIGNATURE, Kind.LEAVES, Kind.INCONSISTENT);
    }

    @Test
    void headsOfTwoHistories() {
        History other = new History();
        other.enter("a1", "a2", "x3");
        String forked = other.heads().get(0);
        Published seen = new Published(other.leaves(), List.of(forked), day.published().keys());
        assertThat(kinds(day.evidence(List.of(seen), day.published())))
                .contains(Kind.INCONSISTENT, Kind.CHANGED);
    }

    @Test
    void aHeadThatDoesNotContinueTheOneBefore() {
        day.heads().set(2, day.head(0, 8, at(3, 500)));
        assertThat(kinds(day.evidence())).contains(Kind.INCONSISTENT).doesNotContain(Kind.LEAVES);
    }

    @Test
    void aHeadThatWasTakenAway() {
        day.heads().remove(1);
        assertThat(kinds(day.evidence())).containsOnly(Kind.INCONSISTENT);
    }

    @Test
    void aHeadSignedByNoPublishedKey() {
        History forger = History.ofAnOpeningDay();
        day.heads().set(2, forger.heads().get(2));
        assertThat(kinds(day.evidence())).containsExactly(Kind.SIGNATURE);
    }

    @Test
    void aKeyUsedBeforeItWasValid() {
        Evidence good = day.evidence();
        Published late =
                new Published(
                        day.leaves(),
                        day.heads(),
                        good.published().keys().replace("2026-01-01", "2026-03-01"));
        assertThat(kinds(day.evidence(List.of(), late))).contains(Kind.SIGNATURE, Kind.PROOF);
    }

    @Test
    void aReceiptThatProvesNothing() {
        Attempt first = day.attempts().get(0);
        String spoiled = first.body().replace("\"index\":0", "\"index\":1");
        day.attempts()
                .set(0, new Attempt(first.digest(), first.sent(), first.answered(), 201, spoiled));
        assertThat(kinds(day.evidence())).containsExactly(Kind.PROOF);
    }

    @Test
    void aProofOfHavingAskedThatIsAnothers() {
        Attempt last = day.attempts().get(10);
        day.attempts().add(new Attempt(digest("z1"), moment(9, 0), moment(9, 1), 409, last.body()));
        assertThat(kinds(day.evidence())).containsExactly(Kind.PROOF);
    }
}
