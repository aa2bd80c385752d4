package quebec.monprojet.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static quebec.monprojet.opening.Cases.APPROVER;
import static quebec.monprojet.opening.Cases.BELL;
import static quebec.monprojet.opening.Cases.CLOSING;
import static quebec.monprojet.opening.Cases.DRAFTER;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;

class OpeningDecisionTest {

    private static final Instant NOW = BELL.minus(Duration.ofDays(10));

    private final OpeningDecision decision = new OpeningDecision(Cases.draft(), DRAFTER, NOW);

    @Test
    void needsASecondPerson() {
        assertThat(decision.approve(DRAFTER, decision.hash(), NOW))
                .isEqualTo(new Ruling.SamePerson());
        assertThat(decision.state()).isEqualTo(State.DRAFT);
        assertThat(decision.approve(APPROVER, decision.hash(), NOW)).isEqualTo(new Ruling.Done());
        assertThat(decision.state()).isEqualTo(State.APPROVED);
    }

    @Test
    void isApprovedOnce() {
        decision.approve(APPROVER, decision.hash(), NOW);
        assertThat(decision.approve(new StaffId(UUID.randomUUID()), decision.hash(), NOW))
                .isEqualTo(new Ruling.WrongState(State.APPROVED));
    }

    @Test
    void nobodyApprovesWhatTheyDidNotSee() {
        OpeningDecision other =
                new OpeningDecision(Cases.draft(BELL, CLOSING.plusSeconds(1)), DRAFTER, NOW);
        assertThat(decision.approve(APPROVER, other.hash(), NOW)).isEqualTo(new Ruling.Changed());
    }

    @Test
    void hasNoNoticeBeforeItIsApproved() {
        assertThatIllegalStateException().isThrownBy(() -> decision.firstNotice(NOW));
    }

    @Test
    void isNotMadeOfFaults() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpeningDecision(Cases.draft(BELL, null), DRAFTER, NOW));
    }

    @Test
    void itsHashCoversEveryTerm() {
        assertThat(decision.hash()).matches("[0-9a-f]{64}");
        assertThat(DecisionDocument.of(Cases.draft()).hash()).isEqualTo(decision.hash());
        assertThat(DecisionDocument.of(Cases.draft(BELL.plusSeconds(1), CLOSING)).hash())
                .isNotEqualTo(decision.hash());
    }
}
