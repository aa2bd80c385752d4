package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import quebec.monprojet.correspondence.Acknowledgements;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.UnknownApplication;
import quebec.monprojet.opening.DraftDecision;
import quebec.monprojet.opening.OpeningFiles;
import quebec.monprojet.opening.Openings;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Rehearsal;
import quebec.monprojet.opening.Rehearsals;
import quebec.monprojet.opening.Ruling;
import quebec.monprojet.opening.Shortfall;
import quebec.monprojet.rehearsal.DemonstrationRehearsal;
import quebec.monprojet.rehearsal.Plan;
import quebec.monprojet.rehearsal.Preparing;
import quebec.monprojet.selection.Cases;

/** Rehearsals on the database that ships: apart from everything real, and what rests on them. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class RehearsalIT {

    private static final StaffId FIRST = new StaffId(UUID.randomUUID());
    private static final StaffId SECOND = new StaffId(UUID.randomUUID());
    private static final StaffId THIRD = new StaffId(UUID.randomUUID());
    private static final String REASON = "Motif d’essai, assez long pour en être un.";
    private static final String REAL =
            "select id from dossier where not synthetic and status = 'SEALED'"
                    + " and id not in (select dossier from register)";
    private static final String SYNTHETIC = "select id from dossier where synthetic";
    private static final int CROWD = 6;
    private static final int CAP = 4;

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Inject private AsManager manager;
    @Inject private DemonstrationRehearsal demonstration;
    @Inject private Preparing preparing;
    @Inject private Rehearsals rehearsals;
    @Inject private Openings openings;
    @Inject private OpeningFiles files;
    @Inject private Acknowledgements acknowledgements;
    @Inject private Cases cases;

    private PeriodNumber number;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void prepare() {
        number = demonstration.prepare(CROWD, CAP, Duration.ZERO);
        Patience.until("the rehearsal", () -> get("").status() == 200);
    }

    /** No verdict either: it would bear the openings of the next test. */
    @AfterEach
    void leaveNoDecisionBehind() {
        database()
                .run(
                        "delete from opening_decision where period like '2032-T%'",
                        "update rehearsal set verdict = null, figures = null, report = null,"
                                + " judged_at = null");
    }

    @Test
    void aRealDossierTakesNoPlaceInARehearsalEvenByHand() {
        played();
        String free = "delete from register where rank = 4 and period = '" + number + "'";
        String waiting =
                "select id from dossier where synthetic and id not in"
                        + " (select dossier from register)";
        assertThat(database().refusal(free, place(number.value(), 4, 4, "true", waiting)))
                .as("the same statements, where they may")
                .isEmpty();
        assertThat(database().refusal(free, place(number.value(), 4, 4, "true", REAL)))
                .hasValueSatisfying(
                        said -> assertThat(said).contains("only_synthetic_dossiers_are_rehearsed"));
        assertThat(database().refusal(free, place(number.value(), 4, 4, "false", REAL)))
                .hasValueSatisfying(said -> assertThat(said).contains("the_cap_is_the_decisions"));
    }

    @Test
    void aSyntheticDossierTakesNoPlaceInARealPeriodEvenByHand() {
        played();
        String exempt = database().read("select number from intake_period where kind = 'EXEMPT'");
        String head =
                """
                insert into signed_head (period, size, root, decision_number, decision_hash,
                    order_rule, instant_ns, key_id, signature, previous_size, consistency)
                select p.number, 2000000, h.root, p.decision, h.decision_hash, h.order_rule,
                       h.instant_ns, h.key_id, h.signature, 1999999, h.consistency
                  from intake_period p, signed_head h
                 where p.number = '%s' and h.period = '%s' and h.previous_size = 0
                """
                        .formatted(exempt, number);
        assertThat(database().refusal(head, place(exempt, 1_000_000, 2_000_000, "false", REAL)))
                .as("the same statements, where they may")
                .isEmpty();
        assertThat(
                        database()
                                .refusal(
                                        head,
                                        place(exempt, 1_000_000, 2_000_000, "false", SYNTHETIC)))
                .hasValueSatisfying(
                        said -> assertThat(said).contains("only_synthetic_dossiers_are_rehearsed"));
        assertThat(database().refusal(head, place(exempt, 1_000_000, 2_000_000, "true", SYNTHETIC)))
                .hasValueSatisfying(said -> assertThat(said).contains("the_cap_is_the_decisions"));
    }

    @Test
    void nobodyRealAsksInARehearsalAndNothingSyntheticInARealPeriodEvenByHand() {
        String real = realPeriod();
        assertThat(database().refusal(asking(number.value(), "true", SYNTHETIC)))
                .as("the same statement, where it may")
                .isEmpty();
        for (String wrong :
                List.of(asking(number.value(), "true", REAL), asking(real, "false", SYNTHETIC))) {
            assertThat(database().refusal(wrong))
                    .hasValueSatisfying(
                            said ->
                                    assertThat(said)
                                            .contains(
                                                    "only_synthetic_dossiers_ask_in_a_rehearsal"));
        }
        for (String wrong :
                List.of(asking(number.value(), "false", REAL), asking(real, "true", SYNTHETIC))) {
            assertThat(database().refusal(wrong))
                    .hasValueSatisfying(
                            said -> assertThat(said).contains("asked_after_in_a_period"));
        }
    }

    @Test
    void aRehearsalHasNoDecisionAndARealPeriodIsNoRehearsalEvenByHand() {
        assertThat(
                        database()
                                .refusal(
                                        "update intake_period set rehearsal = true where number = '"
                                                + realPeriod()
                                                + "'"))
                .isPresent();
        assertThat(
                        database()
                                .refusal(
                                        "update intake_period set rehearsal = false where number ="
                                                + " '"
                                                + number
                                                + "'"))
                .isPresent();
        assertThat(
                        database()
                                .refusal(
                                        "update dossier set synthetic = true where not synthetic"
                                                + " and status = 'SEALED'"))
                .hasValueSatisfying(said -> assertThat(said).contains("dossier_synthetic_whole"));
    }

    @Test
    void itStandsInNoPublicListAndAnswersToItsNumber() {
        played();
        for (String list : List.of("/api/periods", "/api/periods/current", "/etat", "/")) {
            assertThat(Raw.get(http(), list).text()).as(list).doesNotContain(number.value());
        }
        for (String feed : List.of("/etat/avis.atom", "/etat/ouvertures.ics")) {
            assertThat(Raw.get(http(), feed).text()).as(feed).doesNotContain(number.value());
        }
        Patience.until("the places", () -> get("").text().contains("\"taken\":" + CAP));
        assertThat(get("").text())
                .contains("\"state\":\"FULL\"", "\"cap\":" + CAP, "\"serverTime\"");
        assertThat(get("/register").text()).contains("\"" + number + "-00000" + CAP);
        assertThat(get("/heads").text()).contains("\"period\":\"" + number + "\"");
    }

    @Test
    void noLetterAndNoCaseArisesFromIt() {
        played();
        ApplicationNumber received =
                ApplicationNumber.parse(
                                database()
                                        .read(
                                                "select max(application_number) from register"
                                                        + " where rehearsal"))
                        .orElseThrow();
        assertThat(isUnknown(() -> acknowledgements.issue(received))).isTrue();
        assertThat(isUnknown(() -> cases.open(received))).isTrue();
        acknowledgements.oweMissing(10_000);
        assertThat(count("letter where subject like 'R%'")).isZero();
        assertThat(count("selection_application where period like 'R%'")).isZero();
        assertThat(cases.missing(10_000)).noneMatch(missing -> missing.startsWith("R"));
        assertThat(count("letter l join dossier d on d.account = l.account where d.synthetic"))
                .isZero();
    }

    @Test
    void itsFilesAreTheOwnersAlone() throws IOException {
        assertThat(tickets()).hasSize(CROWD);
        for (Path file :
                List.of(
                        folder(),
                        folder().resolve("tickets.txt"),
                        folder().resolve("report.token"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .endsWith("------");
        }
    }

    @Test
    void aGoodReportOfAWholeCrowdIsGreenAndTheVerdictStands() {
        assertThat(report(number, "wrong", json(number, 0)).status()).isEqualTo(401);
        played();
        assertThat(report(number, token(), "{}").status()).isEqualTo(400);
        Raw.Answer judged = report(number, token(), json(number, 0));
        assertThat(judged.text()).contains("\"verdict\":\"GREEN\"", "\"answered\":" + CROWD);
        assertThat(judged.status()).isEqualTo(200);
        Raw.Answer again = report(number, token(), json(number, 1));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("/problems/judged", "GREEN");
        assertThat(
                        database()
                                .read(
                                        "select max(subject) from journal_entry where act ="
                                                + " 'rehearsal.judged'"))
                .startsWith("R");
    }

    @Test
    void theDriversWordAloneMakesNoRehearsalGreen() {
        Patience.until("the bell", () -> get("").text().contains("\"state\":\"OPEN\""));
        Raw.Answer judged = report(number, token(), json(number, 0));
        assertThat(judged.text())
                .contains("\"verdict\":\"RED\"", "\"code\":\"places\"", "\"code\":\"unrecorded\"");
    }

    @Test
    void aTokenIsOfOneRehearsalOnly() {
        String other = token();
        number = demonstration.prepare(1, 1, Duration.ZERO);
        assertThat(report(number, other, json(number, 0)).status()).isEqualTo(401);
    }

    @Test
    void aMemberOfTheStaffPreparesOneAtLeastTwoMinutesAhead() {
        assertThat(manager.of(() -> preparing.prepare(FIRST, plan(Duration.ofSeconds(119)))))
                .isEqualTo(new Preparing.Prepared.AtFault(Set.of(Plan.Fault.TOO_SOON)));
        var prepared = manager.of(() -> preparing.prepare(FIRST, plan(Duration.ofMinutes(2))));
        assertThat(prepared).isInstanceOf(Preparing.Prepared.Done.class);
        PeriodNumber made = ((Preparing.Prepared.Done) prepared).number();
        Rehearsal rehearsal = rehearsals.of(made).orElseThrow();
        assertThat(rehearsal.preparedBy()).isEqualTo(FIRST);
        assertThat(rehearsal.terms().opensAt()).isAfter(Instant.now().plusSeconds(60));
        assertThat(report(made, token(made), json(made, 0)).text()).contains("/problems/not-open");
    }

    @Test
    void anOpeningIsApprovedOnAGreenRehearsalOfItsCrowd() {
        played();
        drafted("T-R1", CROWD);
        assertThat(approved("T-R1")).isInstanceOf(Ruling.NotRehearsed.class);
        assertThat(report(number, token(), json(number, 0)).status()).isEqualTo(200);
        drafted("T-R2", CROWD + 1);
        assertThat(approved("T-R2"))
                .isEqualTo(new Ruling.NotRehearsed(Set.of(Shortfall.TOO_SMALL)));
        assertThat(approved("T-R1")).isEqualTo(new Ruling.Done());
        assertThat(manager.of(() -> files.of("T-R1")).orElseThrow().decision().rehearsal())
                .isEqualTo(number);
    }

    @Test
    void aRedOneAndAnotherBuildsBearNothing() {
        drafted("T-R1", CROWD);
        judged("RED", null);
        assertThat(approved("T-R1")).isEqualTo(new Ruling.NotRehearsed(Set.of(Shortfall.RED)));
        number = demonstration.prepare(CROWD, CAP, Duration.ZERO);
        judged("GREEN", "0.9 2026-01-01T00:00:00Z");
        assertThat(approved("T-R1"))
                .isEqualTo(new Ruling.NotRehearsed(Set.of(Shortfall.OTHER_BUILD)));
    }

    @Test
    void theDatabaseTakesNoApprovalWithoutARehearsalThatBearsIt() {
        drafted("T-R1", CROWD);
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
                                + number
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
                        .formatted(number, CROWD)
                + " rehearsal_judged_at = (select judged_at from rehearsal where number = '"
                + number
                + "')";
    }

    /** Everybody presses, once. */
    private void played() {
        for (String ticket : tickets()) {
            assertThat(Submissions.press(http(), number.value(), ticket).status())
                    .isIn(200, 201, 409);
        }
    }

    private Plan plan(Duration ahead) {
        return new Plan(CROWD, CAP, ahead);
    }

    private String realPeriod() {
        return database().read("select max(number) from intake_period where not rehearsal");
    }

    private static String place(
            String period, int rank, int size, String rehearsal, String dossiers) {
        return """
        insert into register (period, rank, cap, rehearsal, application_number, dossier,
            person_key, digest, received_ns, recorded_ns, leaf, proof, head_size)
        select p.number, %d, p.cap, %s, 'X-1', d.id, d.person_key, d.digest, 1, 1, '',
               cast('' as bytea), %d
          from intake_period p, dossier d
         where p.number = '%s' and d.id in (%s) order by d.id fetch first 1 rows only
        """
                .formatted(rank, rehearsal, size, period, dossiers);
    }

    private static String asking(String period, String rehearsal, String dossiers) {
        return """
        insert into asked_after (period, dossier, rehearsal, asked_ns, leaf, proof, leaf_index,
            statement, signature)
        select '%s', d.id, %s, 1, '', cast('' as bytea), 0, '', ''
          from dossier d
         where d.id in (%s)
         order by d.id fetch first 1 rows only
        """
                .formatted(period, rehearsal, dossiers);
    }

    private List<String> tickets() {
        try {
            return Files.readAllLines(folder().resolve("tickets.txt"));
        } catch (IOException e) {
            throw new IllegalStateException("no tickets", e);
        }
    }

    private String token() {
        return token(number);
    }

    private String token(PeriodNumber rehearsal) {
        try {
            return Files.readString(folder(rehearsal).resolve("report.token")).strip();
        } catch (IOException e) {
            throw new IllegalStateException("no token", e);
        }
    }

    private Path folder() {
        return folder(number);
    }

    private static Path folder(PeriodNumber rehearsal) {
        return Path.of(
                System.getProperty("jboss.server.data.dir"), "rehearsals", rehearsal.value());
    }

    private Raw.Answer get(String below) {
        return Raw.get(http(), "/api/periods/" + number + below);
    }

    private static Raw.Answer report(PeriodNumber rehearsal, String token, String json) {
        return Raw.send(
                http(),
                "POST /api/rehearsals/"
                        + rehearsal
                        + "/report HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Authorization: Bearer "
                        + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + json.length()
                        + "\r\n\r\n"
                        + json);
    }

    /** A driver's report of the whole crowd, with so many failures. */
    private static String json(PeriodNumber rehearsal, int failures) {
        return """
        {"verdict":"GREEN","period":"%s","mode":"MORNING",
         "crowd":{"people":%d,"withoutFinalAnswer":0,"refused":0},
         "presses":{"byKind":{"failure":%d}},"latency":{"finalAnswer":{"max":12.5}},
         "checker":{"judged":true,"faults":0}}
        """
                .formatted(rehearsal, CROWD, failures);
    }

    private static boolean isUnknown(Runnable act) {
        try {
            act.run();
            return false;
        } catch (Exception refused) {
            for (Throwable each = refused; each != null; each = each.getCause()) {
                if (each instanceof UnknownApplication) {
                    return true;
                }
            }
            return false;
        }
    }

    private int count(String rows) {
        return Integer.parseInt(database().read("select count(*) from " + rows));
    }

    private static int http() {
        return 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
    }

    private Statements database() {
        return new Statements(portal);
    }
}
