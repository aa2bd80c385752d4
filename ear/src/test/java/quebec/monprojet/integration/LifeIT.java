package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.bench.Claiming;
import quebec.monprojet.bench.Claims;
import quebec.monprojet.bench.Turns;
import quebec.monprojet.decision.Acting;
import quebec.monprojet.decision.AskingAgain;
import quebec.monprojet.decision.AwaitedLetter;
import quebec.monprojet.decision.AwaitedLetters;
import quebec.monprojet.decision.Clause;
import quebec.monprojet.decision.Deciding;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.Decisions;
import quebec.monprojet.decision.GivingNotice;
import quebec.monprojet.decision.Grounds;
import quebec.monprojet.decision.Handling;
import quebec.monprojet.decision.HeardNotice;
import quebec.monprojet.decision.Look;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Notices;
import quebec.monprojet.decision.Obstacles;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.decision.PostedLetter;
import quebec.monprojet.decision.PostedReply;
import quebec.monprojet.decision.Proposal;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.decision.ReconsiderationId;
import quebec.monprojet.decision.Reconsiderations;
import quebec.monprojet.decision.Reconsidering;
import quebec.monprojet.decision.Replies;
import quebec.monprojet.decision.ReplyPeriods;
import quebec.monprojet.decision.Replying;
import quebec.monprojet.decision.SecondLooks;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.evidence.RequestId;
import quebec.monprojet.examination.Appraisal;
import quebec.monprojet.examination.Appraising;
import quebec.monprojet.examination.Examinations;
import quebec.monprojet.examination.Examined;
import quebec.monprojet.examination.Findings;
import quebec.monprojet.examination.Line;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.grid.Criterion;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.letterbook.OfficialKind;
import quebec.monprojet.letterbook.OfficialLetter;
import quebec.monprojet.letterbook.OfficialLetters;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;

/** An application from its payment to its decision, and past it, by the people who may. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class LifeIT {

    private static final Reason WHY = Reason.read("Comme les pièces le montrent.").orElseThrow();
    private static final Grounds MET = grounds(Outcome.SELECTED, "criteria-met");
    private static final Grounds UNMET = grounds(Outcome.REFUSED, "passing-score");
    private static final Grounds MISSING = grounds(Outcome.REJECTED, "documents-missing");
    private static final Grounds FALSE = grounds(Outcome.REJECTED, "false-information");

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @EJB(lookup = "java:global/portal/ejb/Cases!quebec.monprojet.selection.Cases")
    private Cases cases;

    @EJB(lookup = "java:global/portal/ejb/Claims!quebec.monprojet.bench.Claims")
    private Claims claims;

    @EJB(lookup = "java:global/portal/ejb/Turns!quebec.monprojet.bench.Turns")
    private Turns turns;

    @EJB(lookup = "java:global/portal/ejb/Deciding!quebec.monprojet.decision.Deciding")
    private Deciding deciding;

    @EJB(lookup = "java:global/portal/ejb/Obstacles!quebec.monprojet.decision.Obstacles")
    private Obstacles obstacles;

    @EJB(lookup = "java:global/portal/ejb/GivingNotice!quebec.monprojet.decision.GivingNotice")
    private GivingNotice notice;

    @EJB(lookup = "java:global/portal/ejb/SecondLooks!quebec.monprojet.decision.SecondLooks")
    private SecondLooks looks;

    @EJB(lookup = "java:global/portal/ejb/Replies!quebec.monprojet.decision.Replies")
    private Replies replies;

    @EJB(lookup = "java:global/portal/ejb/ReplyPeriods!quebec.monprojet.decision.ReplyPeriods")
    private ReplyPeriods periods;

    @EJB(
            lookup =
                    "java:global/portal/ejb/Reconsiderations!quebec.monprojet.decision.Reconsiderations")
    private Reconsiderations reconsiderations;

    @EJB(lookup = "java:global/portal/ejb/Reconsidering!quebec.monprojet.decision.Reconsidering")
    private Reconsidering reconsidering;

    @EJB(lookup = "java:global/portal/ejb/Decisions!quebec.monprojet.decision.Decisions")
    private Decisions decisions;

    @EJB(lookup = "java:global/portal/ejb/Notices!quebec.monprojet.decision.Notices")
    private Notices notices;

    @Inject private AwaitedLetters letters;

    @EJB(lookup = "java:global/portal/ejb/OfficialLetters")
    private OfficialLetters told;

    @EJB(lookup = "java:global/portal/ejb/DocumentRequests")
    private DocumentRequests requests;

    @EJB(lookup = "java:global/portal/ejb/Examinations")
    private Examinations examinations;

    @EJB(lookup = "java:global/portal/ejb/Findings")
    private Findings findings;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    @EJB(lookup = "java:global/portal/it/AsSupervisor")
    private AsSupervisor supervisor;

    private Statements statements;
    private StaffId one;
    private StaffId other;
    private StaffId clerk;
    private Candidate person;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void receiveAndClaim() throws Exception {
        statements = new Statements(portal);
        one = Insider.officer(statements);
        other = Insider.with("SUPERVISOR", statements);
        clerk = Insider.officer(statements);
        person = Candidate.at(Status.COMPLETENESS, statements);
        claim(one);
    }

    private static Grounds grounds(Outcome outcome, String clause) {
        return new Grounds(outcome, List.of(clause), "Les motifs, en toutes lettres.");
    }

    private void stands(Status status) {
        statements.run(
                "update selection_application set status = '%s', examined_on = current_date where number = '%s'"
                        .formatted(status, person.number()));
    }

    /** Under every criterion the most, or nothing. */
    private void found(boolean most) throws Exception {
        found(one, most);
    }

    private void found(StaffId by, boolean most) throws Exception {
        for (Line line : examinations.of(person.number()).orElseThrow().lines()) {
            int points = most ? line.clause().most() : 0;
            Appraisal appraisal = new Appraisal(by, line.criterion(), points, WHY, line.turn());
            assertThat(officer.does(() -> findings.appraise(person.number(), appraisal)))
                    .isInstanceOf(Appraising.Found.class);
        }
    }

    private void claim(StaffId by) {
        Claiming unused =
                Handed.inTheEnd(() -> officer.does(() -> claims.claim(by, person.number())));
    }

    private void release(StaffId by) {
        Claiming unused =
                Handed.inTheEnd(() -> officer.does(() -> claims.release(by, person.number())));
    }

    private Claiming assigned(StaffId by, ApplicationNumber number, StaffId to) {
        return Handed.inTheEnd(
                () ->
                        supervisor
                                .does(() -> claims.assign(by, List.of(number), to))
                                .getOrDefault(number, new Claiming.Gone()));
    }

    private CaseStanding standing() {
        return cases.of(person.number()).orElseThrow();
    }

    private Handling hand(StaffId by) {
        return new Handling(by, person.number(), standing().version());
    }

    private Acting as(Callable<Acting> act) throws Exception {
        return officer.does(act);
    }

    /** All that came back to the notice that stands. */
    private String read() {
        return notices.heard(person.number()).stream()
                .filter(HeardNotice::stands)
                .map(HeardNotice::heard)
                .findFirst()
                .orElse("");
    }

    /** All that is asked to be looked at again. */
    private String asking() {
        return reconsiderations.open(person.number()).map(Reconsideration::heard).orElse("");
    }

    private Acting confirmed(StaffId by) throws Exception {
        Handling hand = hand(by);
        return supervisor.does(() -> looks.confirm(hand));
    }

    private NoticeOfIntention given(Grounds grounds) throws Exception {
        assertThat(as(() -> notice.give(hand(one), grounds))).isInstanceOf(Acting.Done.class);
        return notices.standing(person.number()).orElseThrow();
    }

    /** As it stands once its mail has gone. */
    private NoticeOfIntention left(NoticeOfIntention given) {
        return Patience.seen(
                "the notice leaves",
                () -> notices.of(given.id()).filter(notice -> notice.leftAt() != null));
    }

    private void overSince(NoticeOfIntention given) {
        statements.run(
                "update decision_notice set left_at = given_at, reply_until = date '2016-01-01' where id = '%s'"
                        .formatted(given.id()));
    }

    private void examinedInVain() throws Exception {
        stands(Status.EXAMINATION);
        found(false);
    }

    private Decision refused() throws Exception {
        examinedInVain();
        overSince(given(UNMET));
        assertThat(as(() -> deciding.propose(hand(one), UNMET, "")))
                .isInstanceOf(Acting.Done.class);
        assertThat(confirmed(other)).isInstanceOf(Acting.Done.class);
        return decisions.about(person.number()).get(0);
    }

    @Test
    void aCompleteFileThatMeetsTheCriteriaIsSelected() throws Exception {
        assertThat(as(() -> deciding.findComplete(hand(one)))).isInstanceOf(Acting.Done.class);
        assertThat(standing().examinedOn()).isNotNull();
        assertThat(as(() -> deciding.examine(hand(one)))).isInstanceOf(Acting.Done.class);
        found(false);
        assertThat(as(() -> deciding.select(hand(one), MET)))
                .isInstanceOf(Acting.NotAsExamined.class);
        found(true);
        assertThat(as(() -> notice.give(hand(one), UNMET)))
                .isInstanceOf(Acting.NotAsExamined.class);
        assertThat(as(() -> deciding.select(hand(one), MET))).isInstanceOf(Acting.Done.class);
        if (standing().status() == Status.SECOND_LOOK) {
            assertThat(decisions.about(person.number())).isEmpty();
            confirmed(other);
        }
        assertThat(standing().status()).isEqualTo(Status.SELECTED);
        assertThat(decisions.about(person.number()))
                .singleElement()
                .extracting(Decision::outcome)
                .isEqualTo(Outcome.SELECTED);
        assertThat(claims.of(person.number())).isEmpty();
    }

    @Test
    void whoeverDoesNotHoldItIsToldWhoDoes() throws Exception {
        assertThat(as(() -> deciding.findComplete(hand(other)))).isEqualTo(new Acting.NotHeld(one));
        assertThat(standing().status()).isEqualTo(Status.COMPLETENESS);
    }

    @Test
    void whyAFileIsCompleteDespiteWhatIsMissingIsANoteOnIt() throws Exception {
        String why = "Les originaux ont été vus au bureau.";
        assertThat(as(() -> deciding.findCompleteDespite(hand(other), why)))
                .isEqualTo(new Acting.NotHeld(one));
        assertThat(notes(why)).isEqualTo("0");
        assertThat(as(() -> deciding.findCompleteDespite(hand(one), why)))
                .isInstanceOf(Acting.Done.class);
        assertThat(notes(why)).isEqualTo("1");
    }

    private String notes(String words) {
        return statements.read(
                "select cast(count(*) as varchar) from examination_note where application = '%s'"
                                .formatted(person.number())
                        + " and words = '%s'".formatted(words));
    }

    @Test
    void ofTwoWindowsAtOnceOneActs() throws Exception {
        Handling seen = hand(one);
        List<Acting> came =
                AtOnce.both(
                        () -> as(() -> deciding.findComplete(seen)),
                        () -> as(() -> notice.give(seen, FALSE)));
        assertThat(came).filteredOn(Acting.Done.class::isInstance).hasSize(1);
        assertThat(came).filteredOn(Acting.Overtaken.class::isInstance).hasSize(1);
        assertThat(cases.moves(person.number())).hasSize(1);
    }

    @Test
    void withoutTheKeyBothWouldHaveMovedItAndTheTableSaysNo() {
        String move =
                "insert into selection_move (application, version, move, moved_from, moved_to,"
                        + " actor_kind, actor_id, moved_at) values ('%s', 1, '%s', 'COMPLETENESS',"
                        + " 'INTENTION', 'STAFF', 'x', current_timestamp)";
        assertThat(
                        statements.refusal(
                                move.formatted(person.number(), Move.GIVE_NOTICE),
                                move.formatted(person.number(), Move.FIND_COMPLETE)))
                .isPresent();
        assertThat(statements.refusal(move.formatted(person.number(), Move.GIVE_NOTICE))).isEmpty();
    }

    /** Everybody whom these tests invent has the same dossier. */
    @AfterEach
    void askForNothing() {
        String those = "(select id from evidence_request where dossier = '%s')";
        String dossier = standing().dossier().toString();
        statements.run(
                "delete from evidence_answer where request in " + those.formatted(dossier),
                "delete from evidence_request_item where request in " + those.formatted(dossier),
                "delete from evidence_request where dossier = '%s'".formatted(dossier));
    }

    @Test
    void nothingGoesOnWhileDocumentsAreAskedFor() throws Exception {
        asksForDocuments(UUID.randomUUID());
        assertThat(as(() -> deciding.findComplete(hand(one))))
                .isInstanceOf(Acting.StillAsked.class);
        assertThat(as(() -> notice.give(hand(one), MISSING))).isInstanceOf(Acting.StillAsked.class);
    }

    @Test
    void nobodyIsRejectedForWantOfWhatWasNotAskedFor() throws Exception {
        assertThat(as(() -> notice.give(hand(one), MISSING))).isEqualTo(new Acting.NotAsked());
        assertThat(standing().status()).isEqualTo(Status.COMPLETENESS);
        UUID request = UUID.randomUUID();
        asksForDocuments(request);
        statements.run(
                "update evidence_request set last_day = date '2016-03-01' where id = '%s'"
                        .formatted(request));
        overSince(given(MISSING));
        statements.run("delete from evidence_request where id = '%s'".formatted(request));
        assertThat(as(() -> deciding.propose(hand(one), MISSING, "")))
                .as("nor once it has come after all")
                .isEqualTo(new Acting.NotAsked());
    }

    @Test
    void whatWasAnsweredInPartWasNotProvided() throws Exception {
        UUID request = UUID.randomUUID();
        asksForDocuments(request);
        statements.run(
                "insert into evidence_request_item values ('%s', 'passport.moi')"
                        .formatted(request),
                "update evidence_request set answered_on = current_date where id = '%s'"
                        .formatted(request));
        officer.does(() -> requests.end(other, new RequestId(request)));
        explainsNothing();
        explains();
        assertThat(as(() -> notice.give(hand(one), MISSING))).isEqualTo(new Acting.NotAsked());
        explainsNothing();
        given(MISSING);
    }

    private void explains() {
        statements.run(
                "insert into evidence_folder values ('%s') on conflict do nothing"
                        .formatted(person.account()),
                """
                insert into evidence_explanation (account, requirement, words, written_at)
                values ('%s', 'passport.moi', 'Perdu en mer.', current_timestamp)\
                """
                        .formatted(person.account()));
    }

    private void explainsNothing() {
        statements.run(
                "delete from evidence_explanation where account = '%s'"
                        .formatted(person.account()));
    }

    private void asksForDocuments(UUID request) {
        statements.run(
                """
                insert into evidence_request
                       (id, account, dossier, open_for, reason, asked_by, asked_at, last_day)
                values ('%s', '%2$s', '%3$s', '%2$s', 'Il manque une page.', '%4$s',
                        current_timestamp, date '2096-03-01')\
                """
                        .formatted(request, person.account(), standing().dossier(), one));
    }

    @Test
    void nobodyIsRefusedWhoWasNotToldAndHeard() throws Exception {
        assertThat(as(() -> notice.give(hand(one), UNMET))).isEqualTo(new Acting.NotExamined());
        examinedInVain();
        assertThat(as(() -> deciding.propose(hand(one), UNMET, "")))
                .isEqualTo(new Acting.Unannounced());
        NoticeOfIntention given = left(given(UNMET));
        assertThat(standing().dueOn()).isEqualTo(given.replyUntil());
        assertThat(as(() -> deciding.propose(hand(one), UNMET, "")))
                .isEqualTo(new Acting.TooEarly(given.replyUntil()));

        assertThat(replies.reply(person.account(), given.id(), "Voici ce que je réponds."))
                .isEqualTo(Replying.DONE);
        assertThat(replies.reply(person.account(), given.id(), "Encore une chose."))
                .isEqualTo(Replying.ALREADY);
        assertThat(as(() -> deciding.propose(hand(one), UNMET, "")))
                .isEqualTo(new Acting.ReplyCame());
        assertThat(as(() -> deciding.propose(hand(one), UNMET, read())))
                .isInstanceOf(Acting.Done.class);
        assertThat(decisions.about(person.number())).isEmpty();

        assertThat(confirmed(one)).isEqualTo(new Acting.OwnWork());
        assertThat(confirmed(other)).isInstanceOf(Acting.Done.class);
        assertThat(standing().status()).isEqualTo(Status.REFUSED);
        assertThat(notices.standing(person.number())).isEmpty();
    }

    @Test
    void nothingIsDecidedThatNobodyLookedAt() throws Exception {
        stands(Status.EXAMINATION);
        int criteria = examinations.of(person.number()).orElseThrow().lines().size();
        assertThat(as(() -> deciding.select(hand(one), MET)))
                .isEqualTo(new Acting.NotLookedAt(criteria));
        assertThat(as(() -> notice.give(hand(one), UNMET)))
                .isEqualTo(new Acting.NotLookedAt(criteria));
    }

    @Test
    void noPeriodRunsUntilTheNoticeHasLeft() throws Exception {
        examinedInVain();
        NoticeOfIntention given = left(given(UNMET));
        statements.run(
                "update decision_notice set left_at = null, reply_until = date '2016-01-01' where id = '%s'"
                        .formatted(given.id()));
        assertThat(as(() -> deciding.propose(hand(one), UNMET, "")))
                .isEqualTo(new Acting.NotSent());
        Instant left = Instant.now().plus(Duration.ofDays(3));
        transaction.begin();
        periods.begin(given.id(), left);
        periods.begin(given.id(), left.plus(Duration.ofDays(3)));
        transaction.commit();
        assertThat(notices.standing(person.number()).orElseThrow().replyUntil())
                .isEqualTo(standing().dueOn())
                .isAfter(Montreal.day(left));
        assertThat(as(() -> deciding.propose(hand(one), UNMET, "")))
                .isInstanceOf(Acting.TooEarly.class);
    }

    @Test
    void whoeverGaveTheNoticeDoesNotConfirmWhatFollows() throws Exception {
        examinedInVain();
        release(one);
        claim(other);
        assertThat(as(() -> notice.give(hand(other), UNMET))).isInstanceOf(Acting.Done.class);
        release(other);
        claim(one);
        overSince(notices.standing(person.number()).orElseThrow());
        assertThat(as(() -> deciding.propose(hand(one), UNMET, "")))
                .isInstanceOf(Acting.Done.class);
        assertThat(confirmed(other)).isEqualTo(new Acting.OwnWork());
        assertThat(confirmed(Insider.with("SUPERVISOR", statements)))
                .isInstanceOf(Acting.Done.class);
    }

    /**
     * Whoever works on a file enters what nobody wrote: it ends nothing, and the person is told.
     */
    @Test
    void aReplyByPostIsReadAndTakesNeitherTimeNorTheReplyFromItsPerson() throws Exception {
        examinedInVain();
        NoticeOfIntention given = left(given(UNMET));
        PostedLetter letter = new PostedLetter(one, Montreal.day(Instant.now()));
        assertThat(officer.does(() -> replies.enter(letter, given.id(), "Je n’ai rien à dire.")))
                .isEqualTo(Replying.DONE);
        assertThat(officer.does(() -> replies.enter(letter, given.id(), "Je n’ai rien à dire.")))
                .isEqualTo(Replying.ALREADY);
        PostedReply entered = notices.letters(given.id()).get(0);
        assertThat(entered.letter()).isEqualTo(letter);
        assertThat(written("REPLY_ENTERED", entered.id().toString())).isEqualTo("1");
        assertThat(as(() -> deciding.propose(hand(one), UNMET, read())))
                .isEqualTo(new Acting.TooEarly(given.replyUntil()));
        assertThat(replies.reply(person.account(), given.id(), "Si, beaucoup."))
                .isEqualTo(Replying.DONE);
        assertThat(as(() -> deciding.propose(hand(one), UNMET, read())))
                .isInstanceOf(Acting.Done.class);
    }

    @Test
    void whatCameByPostIsReadBeforeAnythingIsProposed() throws Exception {
        examinedInVain();
        NoticeOfIntention given = left(given(UNMET));
        replied(given, Montreal.day(Instant.now()));
        overSince(given);
        assertThat(as(() -> deciding.propose(hand(one), UNMET, "")))
                .isEqualTo(new Acting.ReplyCame());
        assertThat(as(() -> deciding.propose(hand(one), UNMET, read())))
                .isInstanceOf(Acting.Done.class);
    }

    private String written(String kind, String subject) {
        return statements.read(
                "select cast(count(*) as varchar) from letter where kind = '%s' and subject = '%s'"
                        .formatted(kind, subject));
    }

    @Test
    void aReplyIsPostedOnceItsNoticeHasLeftAndNotTomorrow() throws Exception {
        examinedInVain();
        NoticeOfIntention given = left(given(UNMET));
        LocalDate day = Montreal.day(given.leftAt());
        assertThat(replied(given, day.minusDays(1))).isEqualTo(Replying.NOT_THAT_DAY);
        assertThat(replied(given, Montreal.day(Instant.now()).plusDays(1)))
                .isEqualTo(Replying.NOT_THAT_DAY);
        statements.run(
                "update decision_notice set left_at = null where id = '%s'".formatted(given.id()));
        assertThat(replied(given, day)).isEqualTo(Replying.NOT_THAT_DAY);
        assertThat(letters.of(standing())).isEmpty();
    }

    private Replying replied(NoticeOfIntention given, LocalDate on) throws Exception {
        return officer.does(
                () -> replies.enter(new PostedLetter(other, on), given.id(), "Par la poste."));
    }

    @Test
    void aDemandIsPostedAfterItsDecisionAndNotTomorrow() throws Exception {
        Decision first = refused();
        letterLeft(first, first.takenAt());
        assertThat(posted(first, Montreal.day(first.takenAt()).minusDays(1)))
                .isEqualTo(new AskingAgain.NotThatDay());
        assertThat(posted(first, Montreal.day(Instant.now()).plusDays(1)))
                .isEqualTo(new AskingAgain.NotThatDay());
        assertThat(standing().status()).isEqualTo(Status.REFUSED);
    }

    @Test
    void theDayOfThePostmarkSaysWhetherADemandIsInTime() throws Exception {
        Decision first = refusedDaysAgo(200);
        letterLeft(first, first.takenAt());
        LocalDate last = reconsiderations.until(first).orElseThrow();
        assertThat(posted(first, last.plusDays(1))).isEqualTo(new AskingAgain.TooLate(last));
        assertThat(posted(first, last)).isInstanceOf(AskingAgain.Done.class);
        assertThat(standing().status()).isEqualTo(Status.RECONSIDERATION);
        ReconsiderationId asked = reconsiderations.of(first.id()).orElseThrow().id();
        assertThat(reconsiderations.letter(asked)).contains(new PostedLetter(clerk, last));
        assertThat(written("DEMAND_ENTERED", asked.toString())).isEqualTo("1");
    }

    @Test
    void theDelayToAskAgainCountsFromTheDayOnWhichTheLetterLeft() throws Exception {
        Decision first = refusedDaysAgo(200);
        LocalDate last = reconsiderations.until(first).orElseThrow();
        OfficialLetter letter =
                told.of(person.account()).stream()
                        .filter(each -> each.content().kind() == OfficialKind.REFUSED)
                        .findFirst()
                        .orElseThrow();
        transaction.begin();
        told.sent(letter.id(), first.takenAt().plus(Duration.ofDays(20)));
        transaction.commit();
        assertThat(reconsiderations.until(first)).contains(last.plusDays(20));
        transaction.begin();
        told.sent(letter.id(), first.takenAt().plus(Duration.ofDays(30)));
        transaction.commit();
        assertThat(reconsiderations.until(first)).as("once").contains(last.plusDays(20));
        assertThat(posted(first, last.plusDays(20))).isInstanceOf(AskingAgain.Done.class);
    }

    private Decision refusedDaysAgo(int days) throws Exception {
        Decision today = refused();
        statements.run(
                "update decision set proposed_at = timestamp with time zone '%1$s', looked_at = timestamp with time zone '%1$s', taken_at = timestamp with time zone '%1$s' where id = '%2$s'"
                        .formatted(
                                Instant.now()
                                        .minus(Duration.ofDays(days))
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString()
                                        .replace('T', ' '),
                                today.id()));
        return decisions.of(today.id()).orElseThrow();
    }

    private AskingAgain posted(Decision decision, LocalDate on) throws Exception {
        return officer.does(
                () ->
                        reconsiderations.enter(
                                new PostedLetter(clerk, on),
                                decision.id(),
                                Set.of("error"),
                                "Il y a une erreur de calcul."));
    }

    private void letterLeft(Decision decision, Instant at) {
        statements.run(
                "update decision set told_at = timestamp with time zone '%s' where id = '%s'"
                        .formatted(
                                at.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' '),
                                decision.id()));
    }

    @Test
    void nobodyWhoHadAPartEntersADemandNorAnybodyBeforeTheLetterOfTheDecisionLeft()
            throws Exception {
        Decision first = refused();
        Patience.until("its letter leaves", () -> reconsiderations.toldAt(first).isPresent());
        letterLeft(first, first.takenAt());
        LocalDate today = Montreal.day(Instant.now());
        for (StaffId part : new StaffId[] {one, other}) {
            assertThat(entered(first, part, today)).isEqualTo(new AskingAgain.OwnWork());
            assertThat(officer.does(() -> reconsiderations.isOpenTo(part, first))).isFalse();
        }
        statements.run("update decision set told_at = null where id = '%s'".formatted(first.id()));
        assertThat(posted(first, today)).isEqualTo(new AskingAgain.NotSent());
        assertThat(letters.of(standing())).isEmpty();
        assertThat(standing().status()).isEqualTo(Status.REFUSED);
        letterLeft(first, Instant.now().plus(Duration.ofDays(1)));
        assertThat(posted(first, today)).isEqualTo(new AskingAgain.NotThatDay());
        letterLeft(first, Instant.now());
        assertThat(posted(first, today)).isInstanceOf(AskingAgain.Done.class);
    }

    private AskingAgain entered(Decision decision, StaffId by, LocalDate on) throws Exception {
        return officer.does(
                () ->
                        reconsiderations.enter(
                                new PostedLetter(by, on),
                                decision.id(),
                                Set.of("error"),
                                "Je ne suis pas d’accord."));
    }

    @Test
    void aDemandThatWasEnteredTakesNothingFromItsPerson() throws Exception {
        Decision first = refused();
        letterLeft(first, first.takenAt());
        LocalDate until = reconsiderations.until(first).orElseThrow();
        posted(first, Montreal.day(Instant.now()));
        Reconsideration entered = reconsiderations.of(first.id()).orElseThrow();
        assertThat(reconsiderations.ownUntil(entered)).contains(until);
        claim(clerk);
        assertThat(as(() -> reconsidering.uphold(hand(clerk), UNMET, asking())))
                .isEqualTo(new Acting.OwnEntry());
        release(clerk);
        StaffId third = Insider.officer(statements);
        claim(third);
        assertThat(as(() -> reconsidering.uphold(hand(third), UNMET, asking())))
                .isEqualTo(new Acting.OwnAwaited(until));
        assertThat(
                        officer.does(
                                () ->
                                        obstacles.toUpholding(
                                                third, standing(), Outcome.REFUSED, List.of())))
                .contains(new Acting.OwnAwaited(until));

        String before = asking();
        assertThat(asked(first)).isInstanceOf(AskingAgain.Done.class);
        Reconsideration.Own own = reconsiderations.of(first.id()).orElseThrow().own();
        assertThat(own.reasons()).isEqualTo("Il y a une erreur de calcul.");
        assertThat(reconsiderations.of(first.id()).orElseThrow().reasons())
                .as("what was entered")
                .isEqualTo(entered.reasons());
        assertThat(asked(first)).as("once").isInstanceOf(AskingAgain.Already.class);
        assertThat(as(() -> reconsidering.uphold(hand(third), UNMET, before)))
                .as("without having read it")
                .isEqualTo(new Acting.ReplyCame());
        assertThat(as(() -> reconsidering.uphold(hand(third), UNMET, asking())))
                .isInstanceOf(Acting.Done.class);
    }

    @Test
    void whoeverEnteredADemandDoesNotConfirmThatItChangesNothing() throws Exception {
        Decision first = refused();
        letterLeft(first, first.takenAt());
        StaffId boss = Insider.with("SUPERVISOR", statements);
        assertThat(entered(first, boss, Montreal.day(Instant.now())))
                .isInstanceOf(AskingAgain.Done.class);
        asked(first);
        StaffId third = Insider.officer(statements);
        claim(third);
        assertThat(as(() -> reconsidering.uphold(hand(third), UNMET, asking())))
                .isInstanceOf(Acting.Done.class);
        assertThat(confirmed(boss)).isEqualTo(new Acting.OwnEntry());
        assertThat(confirmed(Insider.with("SUPERVISOR", statements)))
                .isInstanceOf(Acting.Done.class);
    }

    @Test
    void whatWasEnteredIsUpheldOnceTheDelayIsOver() throws Exception {
        Decision first = refusedDaysAgo(200);
        letterLeft(first, first.takenAt());
        posted(first, reconsiderations.until(first).orElseThrow());
        assertThat(asked(first)).isInstanceOf(AskingAgain.Already.class);
        StaffId third = Insider.officer(statements);
        claim(third);
        assertThat(as(() -> reconsidering.uphold(hand(third), UNMET, asking())))
                .isInstanceOf(Acting.Done.class);
    }

    /** They have asked by their letter: nothing on line is theirs. */
    @Test
    void whatSomebodyOnPaperAskedIsUpheldAtOnce() throws Exception {
        Decision first = refused();
        letterLeft(first, first.takenAt());
        posted(first, Montreal.day(Instant.now()));
        UUID kept = UUID.randomUUID();
        statements.run(
                """
                insert into account (id, language, state, stamp, created_at, opened_at, version)
                values ('%s', 'FR', 'KEPT', 0, current_timestamp, current_timestamp, 0)\
                """
                        .formatted(kept),
                "update reconsideration set account = '%s' where decision = '%s'"
                        .formatted(kept, first.id()));
        StaffId third = Insider.officer(statements);
        claim(third);
        assertThat(as(() -> reconsidering.uphold(hand(third), UNMET, asking())))
                .isInstanceOf(Acting.Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"last_day = date '2096-03-01'", "answered_on = current_date"})
    void nothingIsConfirmedOnceThePersonHasMoreTimeOrHasAnswered(String since) throws Exception {
        UUID request = UUID.randomUUID();
        asksForDocuments(request);
        String set = "update evidence_request set %s where id = '%s'";
        statements.run(set.formatted("last_day = date '2016-03-01'", request));
        overSince(given(MISSING));
        assertThat(as(() -> deciding.propose(hand(one), MISSING, "")))
                .isInstanceOf(Acting.Done.class);
        statements.run(set.formatted(since, request));
        assertThat(confirmed(other)).isInstanceOf(Acting.StillAsked.class);
        assertThat(standing().status()).isEqualTo(Status.SECOND_LOOK);
        Handling hand = hand(other);
        Reason why = Reason.read("Des pièces sont attendues.").orElseThrow();
        assertThat(supervisor.does(() -> looks.sendBack(hand, why)))
                .isInstanceOf(Acting.Done.class);
    }

    @Test
    void whatWasNeverExaminedIsNotReopenedThere() throws Exception {
        overSince(given(FALSE));
        as(() -> deciding.propose(hand(one), FALSE, ""));
        assertThat(confirmed(other)).isInstanceOf(Acting.Done.class);
        asked(decisions.about(person.number()).get(0));
        StaffId third = Insider.officer(statements);
        claim(third);
        Reason answer = Reason.read("Vous aviez raison.").orElseThrow();
        assertThat(reconsidering.stages(standing())).containsExactly(Status.COMPLETENESS);
        assertThat(as(() -> reconsidering.reopen(hand(third), Status.EXAMINATION, answer)))
                .isEqualTo(new Acting.NotExamined());
        assertThat(as(() -> reconsidering.reopen(hand(third), Status.COMPLETENESS, answer)))
                .isInstanceOf(Acting.Done.class);
    }

    /** Whoever looked at the first decision is nobody who looks at what upholds it. */
    @Test
    void whoeverConfirmedTheFirstDoesNotConfirmItAgain() throws Exception {
        asked(refused());
        StaffId third = Insider.officer(statements);
        claim(third);
        assertThat(as(() -> reconsidering.uphold(hand(third), UNMET, asking())))
                .isInstanceOf(Acting.Done.class);
        assertThat(confirmed(other)).isEqualTo(new Acting.OwnWork());
        assertThat(confirmed(one)).isEqualTo(new Acting.OwnWork());
    }

    /** The end of the application ends the request, whose own end tells the application. */
    @Test
    void aRequestAndTheEndOfItsApplicationComeOneAfterTheOther() throws Exception {
        for (int turn = 0; turn < 10; turn++) {
            endsAllOthers();
            UUID request = UUID.randomUUID();
            asksForDocuments(request);
            List<Boolean> came =
                    AtOnce.both(
                            this::isCancelled,
                            () ->
                                    officer.does(
                                            () ->
                                                    requests.end(other, new RequestId(request))
                                                            || isEnded(request)));
            assertThat(came).containsExactly(true, true);
            assertThat(isEnded(request)).isTrue();
            askForNothing();
            person = Candidate.at(Status.COMPLETENESS, statements);
        }
    }

    private boolean isCancelled() throws Exception {
        transaction.begin();
        boolean followed =
                cases.follow(person.number(), Move.CANCEL, Status.CANCELLED, Actor.system("fees"));
        transaction.commit();
        return followed;
    }

    private boolean isEnded(UUID request) {
        return requests.of(new RequestId(request)).filter(asked -> !asked.open()).isPresent();
    }

    /** Everybody whom these tests invent has the same dossier, which one of them still needs. */
    private void endsAllOthers() {
        statements.run(
                "update selection_application set status = 'CANCELLED' where account = '%s' and number <> '%s'"
                        .formatted(person.account(), person.number()));
    }

    @Test
    void whatIsSentBackStandsWhereItWasProposed() throws Exception {
        examinedInVain();
        overSince(given(UNMET));
        as(() -> deciding.propose(hand(one), UNMET, ""));
        Handling hand = hand(other);
        Reason why = Reason.read("Un diplôme est oublié.").orElseThrow();
        assertThat(supervisor.does(() -> looks.sendBack(hand, why)))
                .isInstanceOf(Acting.Done.class);
        assertThat(standing().status()).isEqualTo(Status.INTENTION);
        assertThat(as(() -> notice.lift(hand(one)))).isInstanceOf(Acting.Done.class);
        assertThat(standing().status()).isEqualTo(Status.EXAMINATION);
    }

    @Test
    void somebodyElseLooksAgainAndMayUphold() throws Exception {
        Decision first = refused();
        assertThat(asked(first)).isInstanceOf(AskingAgain.Done.class);
        assertThat(asked(first)).isInstanceOf(AskingAgain.Already.class);
        holdsAllTheSame(one);
        assertThat(as(() -> reconsidering.uphold(hand(one), UNMET, asking())))
                .isEqualTo(new Acting.OwnWork());
        release(one);

        StaffId third = Insider.officer(statements);
        claim(third);
        assertThat(as(() -> reconsidering.uphold(hand(third), UNMET, asking())))
                .isInstanceOf(Acting.Done.class);
        assertThat(confirmed(Insider.with("SUPERVISOR", statements)))
                .isInstanceOf(Acting.Done.class);
        Decision second = decisions.about(person.number()).get(0);
        assertThat(second.reconsiders()).isEqualTo(first.id());
        assertThat(reconsiderations.open(person.number())).isEmpty();
        assertThat(asked(second)).isInstanceOf(AskingAgain.NotOpen.class);
        assertThat(told.of(person.account()).get(0).content().toString())
                .contains("elle ne peut pas être réexaminée une seconde fois")
                .doesNotContain("Vous pouvez demander un réexamen", "Vous avez jusqu’au");
    }

    /** As nobody does whom the claims know. */
    private void holdsAllTheSame(StaffId who) {
        statements.run(
                "insert into bench_claim (application, holder, since) values ('%s', '%s', current_timestamp)"
                        .formatted(person.number(), who));
    }

    @Test
    void whoeverHadAPartIsNotGivenTheReconsideration() throws Exception {
        asked(refused());
        ApplicationNumber number = person.number();
        statements.run(
                "update selection_application set received_at = timestamp with time zone '1998-01-01 00:00:00Z' where number = '%s'"
                        .formatted(number));
        assertThat(Handed.inTheEnd(() -> officer.does(() -> claims.claim(one, number))))
                .isEqualTo(new Claiming.HadAPart(one));
        assertThat(assigned(other, number, one)).isEqualTo(new Claiming.HadAPart(one));
        assertThat(taken(one)).isNotEqualTo(number);
        assertThat(claims.of(number)).isEmpty();
        StaffId third = Insider.officer(statements);
        assertThat(taken(third)).isEqualTo(number);
    }

    /** Null when nothing is left to take. */
    private ApplicationNumber taken(StaffId by) throws Exception {
        return officer.does(() -> turns.takeNext(by)) instanceof Claiming.Done done
                ? done.claim().number()
                : null;
    }

    @Test
    void nobodyIsRefusedOnWhatTheSheetContradicts() throws Exception {
        stands(Status.EXAMINATION);
        found(true);
        Examined sheet = examinations.of(person.number()).orElseThrow();
        Line education = sheet.line(Criterion.EDUCATION_LEVEL).orElseThrow();
        Appraisal none = new Appraisal(one, education.criterion(), 0, WHY, education.turn());
        officer.does(() -> findings.appraise(person.number(), none));
        assertThat(as(() -> notice.give(hand(one), UNMET)))
                .isInstanceOfSatisfying(
                        Acting.Contradicted.class,
                        kept ->
                                assertThat(kept.clauses())
                                        .extracting(Clause::code)
                                        .containsExactly("passing-score"));
        given(grounds(Outcome.REFUSED, "education-cut-off"));
    }

    @Test
    void whatCameBackIsToldOfEachThatItCameBackFor() throws Exception {
        List<String> number = List.of(person.number().value());
        examinedInVain();
        NoticeOfIntention given = given(UNMET);
        assertThat(officer.does(() -> notices.replied(number))).isEmpty();
        replies.reply(person.account(), given.id(), "Voici ce que je réponds.");
        assertThat(officer.does(() -> notices.replied(number))).hasSize(1);
        as(() -> deciding.propose(hand(one), UNMET, read()));
        assertThat(officer.does(() -> notices.replied(number))).isEmpty();
        assertThat(officer.does(() -> looks.sentBack(number))).isEmpty();
        Handling hand = hand(other);
        supervisor.does(() -> looks.sendBack(hand, WHY));
        assertThat(officer.does(() -> looks.sentBack(number))).hasSize(1);
        assertThat(officer.does(() -> looks.sentBack(person.number())))
                .map(Proposal::grounds)
                .contains(UNMET);
        as(() -> notice.lift(hand(one)));
        given(UNMET);
        assertThat(officer.does(() -> looks.sentBack(number))).as("with a new notice").isEmpty();
    }

    @Test
    void whoeverHadAPartIsTheSameForTheListAndForTheAct() throws Exception {
        examinedInVain();
        overSince(given(UNMET));
        as(() -> deciding.propose(hand(one), UNMET, ""));
        List<ApplicationNumber> number = List.of(person.number());
        assertThat(officer.does(() -> looks.closedTo(one, number)))
                .containsExactlyElementsOf(number);
        assertThat(officer.does(() -> looks.closedTo(other, number))).isEmpty();
        statements.run(
                "update examination_finding set found_by = '%s' where application = '%s' and turn = 1 and criterion = 'AGE'"
                        .formatted(other, person.number()));
        assertThat(officer.does(() -> looks.closedTo(other, number)))
                .containsExactlyElementsOf(number);
        assertThat(confirmed(other)).isEqualTo(new Acting.OwnWork());
    }

    @Test
    void whatIsAwaitedByPostIsWhatMayBeEntered() throws Exception {
        assertThat(letters.of(standing())).isEmpty();
        examinedInVain();
        NoticeOfIntention given = left(given(UNMET));
        assertThat(letters.of(standing())).contains(new AwaitedLetter.Reply(given));
        replied(given, Montreal.day(given.leftAt()));
        assertThat(letters.of(standing())).as("another").contains(new AwaitedLetter.Reply(given));
        overSince(given);
        as(() -> deciding.propose(hand(one), UNMET, read()));
        assertThat(letters.of(standing())).isEmpty();
        confirmed(other);
        Decision taken = decisions.about(person.number()).get(0);
        letterLeft(taken, taken.takenAt());
        assertThat(letters.of(standing()))
                .contains(
                        new AwaitedLetter.Demand(
                                taken,
                                reconsiderations.toldAt(taken).orElseThrow(),
                                reconsiderations.until(taken).orElseThrow()));
        asked(taken);
        assertThat(letters.of(standing())).isEmpty();
    }

    @Test
    void whatWasDecidedWronglyGoesOn() throws Exception {
        Decision first = refused();
        asked(first);
        StaffId third = Insider.officer(statements);
        claim(third);
        Reason answer = Reason.read("Vous aviez raison.").orElseThrow();
        assertThat(as(() -> reconsidering.reopen(hand(third), Status.EXAMINATION, answer)))
                .isInstanceOf(Acting.Done.class);
        assertThat(standing().status()).isEqualTo(Status.EXAMINATION);
        found(third, true);
        assertThat(as(() -> deciding.select(hand(third), MET))).isInstanceOf(Acting.Done.class);
        assertThat(officer.does(() -> looks.awaiting(person.number())))
                .as("two refused it")
                .map(Proposal::cause)
                .contains(Look.Cause.ALWAYS);
    }

    /** By somebody who had no part, and whose hand is on it. */
    private StaffId reconsiders() throws Exception {
        asked(refused());
        StaffId third = Insider.officer(statements);
        claim(third);
        return third;
    }

    @Test
    void nothingIsUpheldThatWasNeverAnnounced() throws Exception {
        StaffId third = reconsiders();
        Grounds never = grounds(Outcome.REFUSED, "funds-cut-off");
        assertThat(as(() -> reconsidering.uphold(hand(third), never, asking())))
                .isEqualTo(new Acting.OtherGround());
    }

    @Test
    void nothingIsUpheldWhileDocumentsAreAskedFor() throws Exception {
        StaffId third = reconsiders();
        asksForDocuments(UUID.randomUUID());
        assertThat(as(() -> reconsidering.uphold(hand(third), UNMET, asking())))
                .isInstanceOf(Acting.StillAsked.class);
    }

    @Test
    void whoeverReconsidersFindsAnewAndGoesOn() throws Exception {
        StaffId third = reconsiders();
        found(third, false);
        assertThat(officer.does(() -> reconsidering.isOpenTo(third, person.number()))).isTrue();
        assertThat(officer.does(() -> looks.isOpenTo(third, person.number()))).isFalse();
        assertThat(officer.does(() -> reconsidering.isOpenTo(one, person.number()))).isFalse();
        assertThat(as(() -> reconsidering.uphold(hand(third), UNMET, asking())))
                .isInstanceOf(Acting.Done.class);
    }

    @Test
    void whatIsOfferedIsWhatWouldBeTaken() throws Exception {
        stands(Status.EXAMINATION);
        assertThat(officer.does(() -> obstacles.toSelecting(standing(), List.of())))
                .containsInstanceOf(Acting.NotLookedAt.class);
        found(false);
        assertThat(
                        officer.does(
                                () ->
                                        obstacles.toTurningDown(
                                                standing(), Outcome.REFUSED, List.of())))
                .isEmpty();
        NoticeOfIntention given = left(given(UNMET));
        assertThat(officer.does(() -> obstacles.toProposing(standing())))
                .contains(new Acting.TooEarly(given.replyUntil()));
        overSince(given);
        assertThat(officer.does(() -> obstacles.toProposing(standing()))).isEmpty();
    }

    private AskingAgain asked(Decision decision) {
        return reconsiderations.ask(
                person.account(), decision.id(), Set.of("error"), "Il y a une erreur de calcul.");
    }

    @Test
    void aPeriodEndsOnceAndDecidesNothing() throws Exception {
        examinedInVain();
        NoticeOfIntention given = given(UNMET);
        periods.end(given.id());
        assertThat(ended(given)).as("before its end").isEqualTo("0");
        overSince(given);
        AtOnce.both(() -> over(given), () -> over(given));
        assertThat(ended(given)).isEqualTo("1");
        assertThat(standing().status()).isEqualTo(Status.INTENTION);
    }

    private boolean over(NoticeOfIntention given) {
        periods.end(given.id());
        return true;
    }

    private String ended(NoticeOfIntention given) {
        return statements.read(
                "select cast(count(*) as varchar) from journal_entry where act = 'decision.reply-over'"
                        + " and facts like '%"
                        + given.id()
                        + "%'");
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"COMPLETENESS", "EXAMINATION", "INTENTION", "SECOND_LOOK", "RECONSIDERATION"})
    void whateverIsOpenEndsWithTheApplication(Status status) throws Exception {
        NoticeOfIntention given = given(FALSE);
        stands(status);
        transaction.begin();
        cases.follow(person.number(), Move.CANCEL, Status.CANCELLED, Actor.system("fees"));
        transaction.commit();
        assertThat(standing().status()).isEqualTo(Status.CANCELLED);
        assertThat(notices.standing(person.number())).isEmpty();
        assertThat(replies.reply(person.account(), given.id(), "Je réponds trop tard."))
                .isEqualTo(Replying.NOT_OPEN);
    }
}
