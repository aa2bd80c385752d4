package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.opening.DraftDecision;
import quebec.monprojet.opening.OpeningFiles;
import quebec.monprojet.opening.Openings;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Ruling;
import quebec.monprojet.opening.Shortfall;
import quebec.monprojet.rehearsal.DemonstrationRehearsal;

/** What an approval rests on: a rehearsal that bears the opening, or two people and a reason. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class RehearsedOpeningIT {

    private static final StaffId FIRST = new StaffId(UUID.randomUUID());
    private static final StaffId SECOND = new StaffId(UUID.randomUUID());
    private static final StaffId THIRD = new StaffId(UUID.randomUUID());
    private static final String REASON = "Motif d’essai, assez long pour en être un.";

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Inject private AsManager manager;
    @Inject private DemonstrationRehearsal demonstration;
    @Inject private Openings openings;
    @Inject private OpeningFiles files;

    private OneRehearsal rehearsal;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void prepare() {
        rehearsal = OneRehearsal.preparedBy(demonstration);
    }

    @AfterEach
    void leaveNothingBehind() {
        database().run("delete from opening_decision where period like '2032-T%'");
        OneRehearsal.forgetVerdicts(database());
    }

    @Test
    void anOpeningIsApprovedOnAGreenRehearsalOfItsCrowd() {
        rehearsal.everybodyPresses();
        drafted("T-R1", OneRehearsal.CROWD);
        assertThat(approved("T-R1")).isInstanceOf(Ruling.NotRehearsed.class);
        assertThat(rehearsal.handsIn(rehearsal.report(0)).status()).isEqualTo(200);
        drafted("T-R2", OneRehearsal.CROWD + 1);
        assertThat(approved("T-R2"))
                .isEqualTo(new Ruling.NotRehearsed(Set.of(Shortfall.TOO_SMALL)));
        assertThat(approved("T-R1")).isEqualTo(new Ruling.Done());
        assertThat(manager.of(() -> files.of("T-R1")).orElseThrow().decision().rehearsal())
                .isEqualTo(rehearsal.number());
    }

    @Test
    void aRedOneAndAnotherBuildsBearNothing() {
        drafted("T-R1", OneRehearsal.CROWD);
        judged("RED", null);
        assertThat(approved("T-R1")).isEqualTo(new Ruling.NotRehearsed(Set.of(Shortfall.RED)));
        rehearsal = OneRehearsal.preparedBy(demonstration);
        judged("GREEN", "0.9 2026-01-01T00:00:00Z");
        assertThat(approved("T-R1"))
                .isEqualTo(new Ruling.NotRehearsed(Set.of(Shortfall.OTHER_BUILD)));
    }

    @Test
    void theDatabaseTakesNoApprovalWithoutARehearsalThatBearsIt() {
        drafted("T-R1", OneRehearsal.CROWD);
        assertThat(database().refusal(approval("")))
                .hasValueSatisfying(
                        said -> assertThat(said).contains("no_opening_without_rehearsal"));
        judged("GREEN", null);
        assertThat(database().refusal(approval(footing()))).isEmpty();
        assertThat(
                        database()
                                .refusal(
                                        "update opening_decision set expected_crowd = 7 where"
                                                + " number = 'T-R1'",
                                        approval(footing())))
                .hasValueSatisfying(
                        said -> assertThat(said).contains("a_rehearsal_is_large_enough"));
        assertThat(database().refusal(approval(footing(), "interval '15' day")))
                .hasValueSatisfying(said -> assertThat(said).contains("a_rehearsal_is_fresh"));
        assertThat(
                        database()
                                .refusal(
                                        approval(
                                                footing()
                                                        .replace(
                                                                "rehearsal_verdict = 'GREEN'",
                                                                "rehearsal_verdict = 'RED'"))))
                .hasValueSatisfying(
                        said ->
                                assertThat(said)
                                        .containsAnyOf(
                                                "a_rehearsal_is_green",
                                                "the_rehearsal_as_it_was_judged"));
    }

    @Test
    void twoPeopleOpenWithoutARehearsalAndOneCannotEvenByHand() {
        drafted("T-R1", 1_000_000);
        assertThat(unrehearsed(SECOND, "T-R1")).isEqualTo(new Ruling.NoOverride());
        assertThat(manager.of(() -> openings.askOverride(SECOND, "T-R1", REASON)))
                .isEqualTo(new Ruling.Done());
        assertThat(unrehearsed(SECOND, "T-R1")).isEqualTo(new Ruling.OwnOverride());
        assertThat(
                        database()
                                .refusal(
                                        "update opening_decision set approved_by ="
                                                + " override_asked_by, approved_at = drafted_at"
                                                + " where number = 'T-R1'"))
                .hasValueSatisfying(said -> assertThat(said).contains("two_people_override"));
        assertThat(unrehearsed(THIRD, "T-R1")).isEqualTo(new Ruling.Done());
        assertThat(
                        database()
                                .read(
                                        "select count(*) from journal_entry where act ="
                                                + " 'opening.approved-unrehearsed' and subject ="
                                                + " 'T-R1' and facts like '%overrideReason%'"))
                .isNotEqualTo("0");
    }

    private void judged(String verdict, String build) {
        database()
                .run(
                        "update rehearsal set verdict = '"
                                + verdict
                                + "', figures = '{}', report = '{}', judged_at = opens_at"
                                + (build == null ? "" : ", build = '" + build + "'")
                                + " where number = '"
                                + rehearsal.number()
                                + "'");
    }

    private Ruling approved(String decision) {
        return manager.of(() -> openings.approve(SECOND, decision, hash(decision)));
    }

    private Ruling unrehearsed(StaffId by, String decision) {
        return manager.of(() -> openings.approveUnrehearsed(by, decision, hash(decision)));
    }

    private String hash(String decision) {
        return manager.of(() -> files.of(decision)).orElseThrow().decision().terms().hash();
    }

    private void drafted(String decision, int crowd) {
        Instant opensAt = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        assertThat(
                        manager.of(
                                () ->
                                        openings.draft(
                                                FIRST,
                                                new DraftDecision(
                                                        decision,
                                                        new PeriodNumber(
                                                                decision.replace("T-R", "2032-T")),
                                                        PeriodKind.CAPPED,
                                                        OrderRule.FIRST_COME,
                                                        REASON,
                                                        "Loi d’essai, article 1",
                                                        20,
                                                        crowd,
                                                        opensAt,
                                                        opensAt.plus(Duration.ofDays(30)),
                                                        Duration.ofSeconds(30)))))
                .isEqualTo(new Ruling.Done());
    }

    private static String approval(String more) {
        return approval(more, "interval '2' second");
    }

    private static String approval(String more, String later) {
        return "update opening_decision set approved_by = '"
                + SECOND
                + "', approved_at = current_timestamp + "
                + later
                + more
                + " where number = 'T-R1'";
    }

    private String footing() {
        return ", rehearsal = '%1$s', rehearsal_crowd = %2$d, rehearsal_verdict = 'GREEN',"
                        .formatted(rehearsal.number(), OneRehearsal.CROWD)
                + " rehearsal_judged_at = (select judged_at from rehearsal where number = '"
                + rehearsal.number()
                + "')";
    }

    private Statements database() {
        return new Statements(portal);
    }
}
