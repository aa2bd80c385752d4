package quebec.monprojet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quebec.monprojet.decision.Applications.ACCOUNT;
import static quebec.monprojet.decision.Applications.NUMBER;
import static quebec.monprojet.decision.Applications.OFFICER;
import static quebec.monprojet.decision.Applications.SUPERVISOR;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;

class DecisionRowsTest {

    private static final Instant NOW = Instant.parse("2017-03-02T15:00:00Z");

    private Applications applications;
    private DecisionRows rows;
    private ReconsiderationRows reconsiderations;

    @BeforeEach
    void begin() throws Exception {
        applications = new Applications();
        rows = new DecisionRows(applications.database);
        reconsiderations = new ReconsiderationRows(applications.database);
    }

    @AfterEach
    void end() throws SQLException {
        applications.close();
    }

    private static Proposal proposal(Look.Cause cause, @Nullable Instant takenAt) {
        Outcome outcome = cause == Look.Cause.ALWAYS ? Outcome.REFUSED : Outcome.SELECTED;
        return new Proposal(
                new DecisionId(UUID.randomUUID()),
                NUMBER,
                ACCOUNT,
                new Grounds(outcome, List.of("passing-score"), "Il manque sept points."),
                Status.EXAMINATION,
                new Sheet("PRTQ-2015", 42, 49),
                OFFICER,
                NOW,
                cause,
                null,
                takenAt,
                null);
    }

    private static Look look(StaffId by) {
        return new Look(Look.Result.CONFIRMED, by, NOW, null);
    }

    private Proposal refused() throws SQLException {
        Proposal refusal = proposal(Look.Cause.ALWAYS, null);
        rows.add(refusal);
        rows.looked(refusal.id(), look(SUPERVISOR));
        return rows.of(refusal.id()).orElseThrow();
    }

    private Reconsideration asked(Proposal of) throws SQLException {
        Reconsideration asked =
                new Reconsideration(
                        new ReconsiderationId(UUID.randomUUID()),
                        NUMBER,
                        ACCOUNT,
                        of.id(),
                        List.of("error"),
                        "Mon diplôme a été compté deux points de moins.",
                        NOW,
                        null,
                        null,
                        null,
                        null,
                        null);
        reconsiderations.add(asked, null);
        return asked;
    }

    @Test
    void whatIsProposedIsNoDecisionYet() throws SQLException {
        Proposal proposal = proposal(Look.Cause.ALWAYS, null);
        rows.add(proposal);
        assertThat(rows.of(proposal.id())).contains(proposal);
        assertThat(proposal.taken()).isEmpty();
        assertThat(rows.awaiting(NUMBER)).contains(proposal);
    }

    @Test
    void itCountsFromTheSecondLookOn() throws SQLException {
        Proposal looked = refused();
        Decision decision = looked.taken().orElseThrow();
        assertThat(decision.takenAt()).isEqualTo(NOW);
        assertThat(decision.lookedBy()).isEqualTo(SUPERVISOR);
        assertThat(rows.awaiting(NUMBER)).isEmpty();
    }

    @Test
    void whatWasSentBackIsToldUntilItMovesOn() throws SQLException {
        List<String> number = List.of(NUMBER.value());
        assertThat(rows.sentBack(number)).isEmpty();
        applications.moves(3, Move.SEND_BACK, Status.SECOND_LOOK, Status.EXAMINATION);
        assertThat(rows.sentBack(number)).containsExactly(NUMBER.value());
        assertThat(rows.sentBack(List.of())).isEmpty();
        applications.moves(4, Move.GIVE_NOTICE, Status.EXAMINATION, Status.INTENTION);
        assertThat(rows.sentBack(number)).isEmpty();
    }

    @Test
    void workIsWhoseProposedOrConfirmedItAndNotWhoseSentItBack() throws SQLException {
        List<String> number = List.of(NUMBER.value());
        Proposal proposal = proposal(Look.Cause.SAMPLE, null);
        rows.add(proposal);
        assertThat(rows.workOf(OFFICER, number)).containsExactly(NUMBER.value());
        assertThat(rows.workOf(SUPERVISOR, number)).isEmpty();
        rows.looked(
                proposal.id(),
                new Look(Look.Result.SENT_BACK, SUPERVISOR, NOW, "Un diplôme est oublié."));
        assertThat(rows.workOf(OFFICER, number)).isEmpty();
        assertThat(rows.workOf(SUPERVISOR, number)).isEmpty();
        refused();
        assertThat(rows.workOf(OFFICER, number)).containsExactly(NUMBER.value());
        assertThat(rows.workOf(SUPERVISOR, number)).containsExactly(NUMBER.value());
        assertThat(rows.workOf(SUPERVISOR, List.of())).isEmpty();
    }

    @Test
    void whatWasSentBackDoesNotCount() throws SQLException {
        Proposal proposal = proposal(Look.Cause.SAMPLE, null);
        rows.add(proposal);
        rows.looked(
                proposal.id(),
                new Look(Look.Result.SENT_BACK, SUPERVISOR, NOW, "Un diplôme est oublié."));
        assertThat(rows.of(proposal.id()).orElseThrow().taken()).isEmpty();
        assertThat(rows.awaiting(NUMBER)).isEmpty();
    }

    @Test
    void nobodyLooksAtWhatTheyProposed() throws SQLException {
        Proposal proposal = proposal(Look.Cause.ALWAYS, null);
        rows.add(proposal);
        assertThatThrownBy(() -> rows.looked(proposal.id(), look(OFFICER)))
                .isInstanceOf(SQLIntegrityConstraintViolationException.class);
        applications.run("alter table decision drop constraint looked_at_by_somebody_else");
        assertThatCode(() -> rows.looked(proposal.id(), look(OFFICER)))
                .as("without it")
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyLooksWhoGaveTheNotice() throws SQLException {
        new NoticeRows(applications.database).add(notice(SUPERVISOR), Status.EXAMINATION);
        Proposal proposal = proposal(Look.Cause.ALWAYS, null);
        rows.add(proposal);
        isNotLookedAtBy(SUPERVISOR, proposal);
    }

    @Test
    void nobodyLooksAgainWhoConfirmedTheFirst() throws SQLException {
        Proposal upheld = upheld(refused());
        rows.add(upheld);
        isNotLookedAtBy(SUPERVISOR, upheld);
    }

    @Test
    void nobodyLooksAgainWhoProposedTheFirst() throws SQLException {
        Proposal upheld = upheld(refused());
        rows.add(upheld);
        isNotLookedAtBy(OFFICER, upheld);
    }

    private void isNotLookedAtBy(StaffId who, Proposal proposal) throws SQLException {
        assertThatThrownBy(() -> rows.looked(proposal.id(), look(who)))
                .isInstanceOf(SQLIntegrityConstraintViolationException.class);
        applications.run("alter table decision drop constraint looked_at_by_who_had_no_part");
        assertThatCode(() -> rows.looked(proposal.id(), look(who)))
                .as("without it")
                .doesNotThrowAnyException();
    }

    private static NoticeOfIntention notice(StaffId by) {
        return new NoticeOfIntention(
                new NoticeId(UUID.randomUUID()),
                NUMBER,
                ACCOUNT,
                Outcome.REFUSED,
                List.of("passing-score"),
                "Il manque sept points.",
                by,
                NOW,
                LocalDate.of(2017, 5, 31),
                null,
                null);
    }

    private static Proposal upheld(Proposal first) {
        return new Proposal(
                new DecisionId(UUID.randomUUID()),
                NUMBER,
                ACCOUNT,
                first.grounds(),
                Status.RECONSIDERATION,
                first.sheet(),
                new StaffId(UUID.randomUUID()),
                NOW,
                Look.Cause.ALWAYS,
                null,
                null,
                first.id());
    }

    @Test
    void noRefusalCountsThatNobodyLookedAt() throws SQLException {
        Proposal hasty = proposal(Look.Cause.ALWAYS, NOW);
        assertThatThrownBy(() -> rows.add(hasty))
                .isInstanceOf(SQLIntegrityConstraintViolationException.class);
        applications.run("alter table decision drop constraint looked_at_before_it_counts");
        assertThatCode(() -> rows.add(hasty)).as("without it").doesNotThrowAnyException();
    }

    @Test
    void oneIsProposedAtATime() throws SQLException {
        rows.add(proposal(Look.Cause.ALWAYS, null));
        assertThatThrownBy(() -> rows.add(proposal(Look.Cause.SAMPLE, null)))
                .isInstanceOf(SQLIntegrityConstraintViolationException.class);
        applications.run("alter table decision drop constraint one_proposal_at_a_time");
        assertThatCode(() -> rows.add(proposal(Look.Cause.SAMPLE, null)))
                .as("without it")
                .doesNotThrowAnyException();
    }

    @Test
    void whatTheApplicationEndedBeforeIsLookedAtByNobody() throws SQLException {
        Proposal proposal = proposal(Look.Cause.ALWAYS, null);
        rows.add(proposal);
        rows.drop(NUMBER);
        assertThat(rows.awaiting(10)).isEmpty();
    }

    @Test
    void aDecisionIsLookedAtAgainOnce() throws SQLException {
        Proposal refusal = refused();
        asked(refusal);
        assertThatThrownBy(() -> asked(refusal))
                .isInstanceOf(SQLIntegrityConstraintViolationException.class);
        applications.run("alter table reconsideration drop constraint asked_once_of_a_decision");
        assertThatCode(() -> asked(refusal)).as("without it").doesNotThrowAnyException();
    }

    @Test
    void neitherWhoProposedItNorWhoLookedAtItLooksAgain() throws SQLException {
        Reconsideration asked = asked(refused());
        for (StaffId involved : Set.of(OFFICER, SUPERVISOR)) {
            assertThatThrownBy(() -> upheld(asked, involved))
                    .isInstanceOf(SQLIntegrityConstraintViolationException.class);
        }
        assertThat(upheld(asked, new StaffId(UUID.randomUUID()))).isTrue();
        applications.run("alter table reconsideration drop constraint by_an_officer_of_its_own");
        Reconsideration other = asked(refused());
        assertThatCode(() -> upheld(other, OFFICER)).as("without it").doesNotThrowAnyException();
    }

    private boolean upheld(Reconsideration asked, StaffId by) throws SQLException {
        return reconsiderations.conclude(asked.id(), by, Reconsideration.Ending.UPHELD, NOW, null);
    }

    @Test
    void itIsConcludedOnce() throws SQLException {
        Reconsideration asked = asked(refused());
        assertThat(upheld(asked, new StaffId(UUID.randomUUID()))).isTrue();
        assertThat(upheld(asked, new StaffId(UUID.randomUUID()))).isFalse();
    }

    @Test
    void whatItsPersonAsksStandsBesideWhatWasEnteredOnce() throws SQLException {
        Proposal refusal = refused();
        Reconsideration.Own own = new Reconsideration.Own(List.of("error"), "Moi-même.", NOW);
        Reconsideration alone = asked(refusal);
        assertThatThrownBy(() -> reconsiderations.join(alone.id(), own))
                .as("beside nothing that was entered")
                .isInstanceOf(SQLIntegrityConstraintViolationException.class);
        applications.run(
                "update reconsideration set entered_by = '%s', posted_on = date '2026-03-01'"
                        .formatted(OFFICER.value()));
        assertThat(reconsiderations.join(alone.id(), own)).isTrue();
        assertThat(reconsiderations.join(alone.id(), own)).isFalse();
        Reconsideration both = reconsiderations.of(alone.id()).orElseThrow();
        assertThat(both.own()).isEqualTo(own);
        assertThat(both.reasons()).isEqualTo(alone.reasons());
        assertThat(both.heard()).isNotEqualTo(alone.heard());
    }

    @Test
    void itEndsWithTheApplication() throws SQLException {
        Reconsideration asked = asked(refused());
        reconsiderations.end(NUMBER, NOW);
        assertThat(reconsiderations.of(asked.id()).orElseThrow().ending())
                .isEqualTo(Reconsideration.Ending.ENDED);
    }
}
