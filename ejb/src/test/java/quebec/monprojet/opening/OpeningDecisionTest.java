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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;

class OpeningDecisionTest {

    private static final Instant NOW = BELL.minus(Duration.ofDays(10));

    private static final StaffId THIRD = new StaffId(UUID.randomUUID());
    private static final String WHY = "La répétition prévue hier n’a pas pu avoir lieu.";
    private static final Rehearsal GREEN =
            Cases.rehearsal(Cases.CROWD, Rehearsal.Verdict.GREEN, NOW.minusSeconds(3600));

    private final OpeningDecision decision = new OpeningDecision(Cases.draft(), DRAFTER, NOW);

    @Test
    void needsASecondPerson() {
        assertThat(approvedBy(DRAFTER, decision.hash())).isEqualTo(new Ruling.SamePerson());
        assertThat(decision.state()).isEqualTo(State.DRAFT);
        assertThat(approvedBy(APPROVER, decision.hash())).isEqualTo(new Ruling.Done());
        assertThat(decision.state()).isEqualTo(State.APPROVED);
    }

    @Test
    void isApprovedOnce() {
        approvedBy(APPROVER, decision.hash());
        assertThat(approvedBy(THIRD, decision.hash()))
                .isEqualTo(new Ruling.WrongState(State.APPROVED));
    }

    @Test
    void nobodyApprovesWhatTheyDidNotSee() {
        OpeningDecision other =
                new OpeningDecision(Cases.draft(BELL, CLOSING.plusSeconds(1)), DRAFTER, NOW);
        assertThat(approvedBy(APPROVER, other.hash())).isEqualTo(new Ruling.Changed());
    }

    @Test
    void isNotApprovedUnrehearsed() {
        assertThat(decision.approve(APPROVER, decision.hash(), NOW, List.of(), Cases.BUILD))
                .isEqualTo(new Ruling.NotRehearsed(Set.of(Shortfall.NONE)));
        assertThat(decision.state()).isEqualTo(State.DRAFT);
    }

    @Test
    void namesTheRehearsalThatItRestsOn() {
        approvedBy(APPROVER, decision.hash());
        assertThat(decision.file().rehearsal()).isEqualTo(GREEN.number());
        assertThat(OpeningJournal.restsOn(decision.file())).containsEntry("rehearsal", "R2027-1");
    }

    @Test
    void anExemptStreamHasNoBellToRehearse() {
        OpeningDecision exempt = new OpeningDecision(Cases.exempt(), DRAFTER, NOW);
        assertThat(exempt.approve(APPROVER, exempt.hash(), NOW, List.of(), Cases.BUILD))
                .isEqualTo(new Ruling.Done());
        assertThat(exempt.file().rehearsal()).isNull();
    }

    @Test
    void twoPeopleOpenWithoutARehearsalAndOneCannot() {
        assertThat(unrehearsedBy(APPROVER)).isEqualTo(new Ruling.NoOverride());
        assertThat(decision.askOverride(APPROVER, WHY, NOW)).isEqualTo(new Ruling.Done());
        assertThat(unrehearsedBy(APPROVER)).isEqualTo(new Ruling.OwnOverride());
        assertThat(unrehearsedBy(DRAFTER)).isEqualTo(new Ruling.SamePerson());
        assertThat(unrehearsedBy(THIRD)).isEqualTo(new Ruling.Done());
        assertThat(decision.file().override()).isEqualTo(new RehearsalOverride(APPROVER, NOW, WHY));
        assertThat(OpeningJournal.restsOn(decision.file())).containsEntry("overrideReason", WHY);
        assertThat(Timeline.of(decision.file(), null, null, Map.of(), Map.of(), NOW))
                .extracting(Milestone::kind)
                .contains(Milestone.Kind.OVERRIDE_ASKED);
    }

    @Test
    void anOverrideHasAReasonAndIsNotWrittenOver() {
        assertThat(decision.askOverride(DRAFTER, "Parce que.", NOW))
                .isEqualTo(new Ruling.AtFault(Set.of(Fault.REASON)));
        assertThat(decision.askOverride(DRAFTER, WHY, NOW)).isEqualTo(new Ruling.Done());
        assertThat(decision.askOverride(APPROVER, WHY + " Vraiment.", NOW))
                .isEqualTo(new Ruling.OverrideAsked());
    }

    @Test
    void anApprovalOnARehearsalLeavesTheOverrideUngranted() {
        decision.askOverride(APPROVER, WHY, NOW);
        assertThat(approvedBy(APPROVER, decision.hash())).isEqualTo(new Ruling.Done());
        assertThat(OpeningJournal.restsOn(decision.file())).containsOnlyKeys("rehearsal");
    }

    private Ruling approvedBy(StaffId member, String seen) {
        return decision.approve(member, seen, NOW, List.of(GREEN), Cases.BUILD);
    }

    private Ruling unrehearsedBy(StaffId member) {
        return decision.approveUnrehearsed(member, decision.hash(), NOW);
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
