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
import quebec.monprojet.opening.Rehearsal;
import quebec.monprojet.opening.Rehearsals;
import quebec.monprojet.rehearsal.DemonstrationRehearsal;
import quebec.monprojet.rehearsal.Plan;
import quebec.monprojet.rehearsal.Preparing;
import quebec.monprojet.selection.Cases;

/** Rehearsals on the database that ships: apart from everything real, and judged once. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class RehearsalIT {

    private static final StaffId MANAGER = new StaffId(UUID.randomUUID());
    private static final String REAL =
            "select id from dossier where not synthetic and status = 'SEALED'"
                    + " and id not in (select dossier from register)";
    private static final String SYNTHETIC = "select id from dossier where synthetic";

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Inject private AsManager manager;
    @Inject private DemonstrationRehearsal demonstration;
    @Inject private Preparing preparing;
    @Inject private Rehearsals rehearsals;
    @Inject private Acknowledgements acknowledgements;
    @Inject private Cases cases;

    private OneRehearsal rehearsal;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void prepare() {
        rehearsal = OneRehearsal.preparedBy(demonstration);
    }

    /** It would bear the openings of other tests. */
    @AfterEach
    void leaveNoVerdictBehind() {
        OneRehearsal.forgetVerdicts(database());
    }

    @Test
    void aRealDossierTakesNoPlaceInARehearsalEvenByHand() {
        rehearsal.everybodyPresses();
        String free =
                "delete from register where rank = 4 and period = '" + rehearsal.number() + "'";
        String waiting =
                "select id from dossier where synthetic and id not in"
                        + " (select dossier from register)";
        assertThat(
                        database()
                                .refusal(
                                        free,
                                        place(rehearsal.number().value(), 4, 4, "true", waiting)))
                .as("the same statements, where they may")
                .isEmpty();
        assertThat(database().refusal(free, place(rehearsal.number().value(), 4, 4, "true", REAL)))
                .hasValueSatisfying(
                        said -> assertThat(said).contains("only_synthetic_dossiers_are_rehearsed"));
        assertThat(database().refusal(free, place(rehearsal.number().value(), 4, 4, "false", REAL)))
                .hasValueSatisfying(
                        said -> assertThat(said).contains("every_batch_is_signed_under_the_cap"));
    }

    @Test
    void aSyntheticDossierTakesNoPlaceInARealPeriodEvenByHand() {
        rehearsal.everybodyPresses();
        String exempt = database().read("select number from intake_period where kind = 'EXEMPT'");
        String head = head(exempt, "p.rehearsal");
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
                .hasValueSatisfying(
                        said -> assertThat(said).contains("every_batch_is_signed_under_the_cap"));
        assertThat(database().refusal(head(exempt, "true")))
                .hasValueSatisfying(said -> assertThat(said).contains("the_cap_is_the_decisions"));
    }

    @Test
    void nobodyRealAsksInARehearsalAndNothingSyntheticInARealPeriodEvenByHand() {
        String real = realPeriod();
        assertThat(database().refusal(asking(rehearsal.number().value(), "true", SYNTHETIC)))
                .as("the same statement, where it may")
                .isEmpty();
        for (String wrong :
                List.of(
                        asking(rehearsal.number().value(), "true", REAL),
                        asking(real, "false", SYNTHETIC))) {
            assertThat(database().refusal(wrong))
                    .hasValueSatisfying(
                            said ->
                                    assertThat(said)
                                            .contains(
                                                    "only_synthetic_dossiers_ask_in_a_rehearsal"));
        }
        for (String wrong :
                List.of(
                        asking(rehearsal.number().value(), "false", REAL),
                        asking(real, "true", SYNTHETIC))) {
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
                                                + rehearsal.number()
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
        rehearsal.everybodyPresses();
        for (String list : List.of("/api/periods", "/api/periods/current", "/etat", "/")) {
            assertThat(Raw.get(Inside.http(), list).text())
                    .as(list)
                    .doesNotContain(rehearsal.number().value());
        }
        for (String feed : List.of("/etat/avis.atom", "/etat/ouvertures.ics")) {
            assertThat(Raw.get(Inside.http(), feed).text())
                    .as(feed)
                    .doesNotContain(rehearsal.number().value());
        }
        Patience.until(
                "the places",
                () -> rehearsal.get("").text().contains("\"taken\":" + OneRehearsal.CAP));
        assertThat(rehearsal.get("").text())
                .contains("\"state\":\"FULL\"", "\"cap\":" + OneRehearsal.CAP, "\"serverTime\"");
        assertThat(rehearsal.get("/register").text())
                .contains("\"" + rehearsal.number() + "-00000" + OneRehearsal.CAP);
        assertThat(rehearsal.get("/heads").text())
                .contains("\"period\":\"" + rehearsal.number() + "\"");
    }

    @Test
    void noLetterAndNoCaseArisesFromIt() {
        rehearsal.everybodyPresses();
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
        assertThat(rehearsal.tickets()).hasSize(OneRehearsal.CROWD);
        for (Path file :
                List.of(
                        rehearsal.folder(),
                        rehearsal.folder().resolve("tickets.txt"),
                        rehearsal.folder().resolve("report.token"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .endsWith("------");
        }
    }

    @Test
    void aGoodReportOfAWholeCrowdIsGreenAndTheVerdictStands() {
        assertThat(rehearsal.handsIn("wrong", rehearsal.report(0)).status()).isEqualTo(401);
        rehearsal.everybodyPresses();
        assertThat(rehearsal.handsIn("{}").status()).isEqualTo(400);
        Raw.Answer judged = rehearsal.handsIn(rehearsal.report(0));
        assertThat(judged.text())
                .contains("\"verdict\":\"GREEN\"", "\"answered\":" + OneRehearsal.CROWD);
        assertThat(judged.status()).isEqualTo(200);
        Raw.Answer again = rehearsal.handsIn(rehearsal.report(1));
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
        Patience.until("the bell", () -> rehearsal.get("").text().contains("\"state\":\"OPEN\""));
        Raw.Answer judged = rehearsal.handsIn(rehearsal.report(0));
        assertThat(judged.text())
                .contains("\"verdict\":\"RED\"", "\"code\":\"places\"", "\"code\":\"unrecorded\"");
    }

    @Test
    void aTokenIsOfOneRehearsalOnly() {
        OneRehearsal other = new OneRehearsal(demonstration.prepare(1, 1, Duration.ZERO));
        assertThat(other.handsIn(rehearsal.token(), other.report(0)).status()).isEqualTo(401);
    }

    @Test
    void aMemberOfTheStaffPreparesOneAtLeastTwoMinutesAhead() {
        assertThat(manager.of(() -> preparing.prepare(MANAGER, plan(Duration.ofSeconds(119)))))
                .isEqualTo(new Preparing.Prepared.AtFault(Set.of(Plan.Fault.TOO_SOON)));
        var prepared = manager.of(() -> preparing.prepare(MANAGER, plan(Duration.ofMinutes(2))));
        assertThat(prepared).isInstanceOf(Preparing.Prepared.Done.class);
        OneRehearsal made = new OneRehearsal(((Preparing.Prepared.Done) prepared).number());
        Rehearsal kept = rehearsals.of(made.number()).orElseThrow();
        assertThat(kept.preparedBy()).isEqualTo(MANAGER);
        assertThat(kept.terms().opensAt()).isAfter(Instant.now().plusSeconds(60));
        assertThat(made.handsIn(made.report(0)).text()).contains("/problems/not-open");
    }

    private Plan plan(Duration ahead) {
        return new Plan(OneRehearsal.CROWD, OneRehearsal.CAP, ahead);
    }

    private String realPeriod() {
        return database().read("select max(number) from intake_period where not rehearsal");
    }

    /** Of two million places, beside the last head of the rehearsal. */
    private String head(String period, String ofARehearsal) {
        return """
        insert into signed_head (period, size, root, decision_number, decision_hash, order_rule,
            instant_ns, key_id, signature, previous_size, consistency, cap, rehearsal)
        select p.number, 2000000, h.root, p.decision, h.decision_hash, h.order_rule,
               h.instant_ns, h.key_id, h.signature, 1999999, h.consistency, p.cap, %s
          from intake_period p, signed_head h
         where p.number = '%s' and h.period = '%s' and h.previous_size = 0
        """
                .formatted(ofARehearsal, period, rehearsal.number());
    }

    private static String place(
            String period, int rank, int size, String rehearsal, String dossiers) {
        return """
        insert into register (period, rank, cap, rehearsal, application_number, dossier,
            person_key, digest, received_ns, recorded_ns, leaf, proof, head_size)
        select p.number, %1$d, p.cap, %2$s,
               p.number || '-' || right('00000' || %1$d, 6 + (%1$d / 1000000)) || '-X',
               d.id, d.person_key, d.digest, 1, 1, '', cast('' as bytea), %3$d
          from intake_period p, dossier d
         where p.number = '%4$s' and d.id in (%5$s) order by d.id fetch first 1 rows only
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

    private Statements database() {
        return new Statements(portal);
    }
}
