package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.Claiming;
import quebec.monprojet.bench.Claims;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.examination.Appraisal;
import quebec.monprojet.examination.Appraising;
import quebec.monprojet.examination.Examinations;
import quebec.monprojet.examination.Examined;
import quebec.monprojet.examination.Finding;
import quebec.monprojet.examination.Findings;
import quebec.monprojet.examination.Households;
import quebec.monprojet.examination.LinkedFile;
import quebec.monprojet.examination.Note;
import quebec.monprojet.examination.Notes;
import quebec.monprojet.grid.Criterion;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.Status;

/** An officer's sheet, notes and linked files, on a dossier that the demonstration sealed. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class ExaminationIT {

    private static final Reason WHY = new Reason("Le diplôme dit autre chose.");

    @EJB(lookup = "java:global/portal/ejb/Claims")
    private Claims claims;

    @EJB(lookup = "java:global/portal/ejb/Examinations")
    private Examinations examinations;

    @EJB(lookup = "java:global/portal/ejb/Findings")
    private Findings findings;

    @EJB(lookup = "java:global/portal/ejb/Notes")
    private Notes notes;

    @EJB(lookup = "java:global/portal/ejb/Households")
    private Households households;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    @Inject @Any private Instance<OwnData> features;

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    private StaffId me;
    private StaffId colleague;
    private Statements statements;
    private Candidate candidate;
    private ApplicationNumber number;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void begin() {
        statements = new Statements(portal);
        candidate = Candidate.at(Status.EXAMINATION, statements);
        number = candidate.number();
        me = member("min");
        colleague = member("max");
    }

    /** Only members of the staff hold files. */
    private StaffId member(String which) {
        return new StaffId(
                UUID.fromString(
                        statements.read(
                                "select %s(cast(id as varchar)) from staff_member"
                                        .formatted(which))));
    }

    private ApplicationNumber received(Status status) {
        return Candidate.at(status, statements).number();
    }

    private Examined sheet() {
        return examinations.of(number).orElseThrow();
    }

    private Appraisal age(StaffId by, int points, Reason reason, int seen) {
        return new Appraisal(by, Criterion.AGE, points, reason, seen);
    }

    private Appraising finds(Appraisal appraisal) throws Exception {
        return officer.does(() -> findings.appraise(number, appraisal));
    }

    private void claims(StaffId who) {
        Claiming unused = Handed.inTheEnd(() -> officer.does(() -> claims.claim(who, number)));
    }

    private int counted() {
        return sheet().line(Criterion.AGE).orElseThrow().counted().points();
    }

    private String journalled(String act) {
        return statements.read(
                "select cast(count(*) as varchar) from journal_entry where act = '%s' and subject ="
                                .formatted(act)
                        + " 'application:%s'".formatted(number));
    }

    @Test
    void nobodyFindsAnythingInAFileThatTheyDoNotHold() throws Exception {
        assertThat(finds(age(me, counted(), null, 0))).isEqualTo(new Appraising.NotHeld(null));
        claims(colleague);
        assertThat(finds(age(me, counted(), null, 0))).isEqualTo(new Appraising.NotHeld(colleague));
        assertThat(sheet().line(Criterion.AGE).orElseThrow().isFound()).isFalse();
        assertThat(journalled("examination.found")).isEqualTo("0");
    }

    @Test
    void whatWasFoundCountsAndIsWrittenDownOnce() throws Exception {
        claims(me);
        int before = sheet().total().points();
        assertThat(finds(age(me, 0, WHY, 0))).isInstanceOf(Appraising.Found.class);
        assertThat(finds(age(me, 0, WHY, 0)))
                .as("a second click")
                .isInstanceOf(Appraising.Found.class);
        assertThat(sheet().total().points()).isEqualTo(before - counted());
        assertThat(examinations.findings(number)).hasSize(1);
        assertThat(journalled("examination.found")).isEqualTo("1");
    }

    @Test
    void whoeverHasNotSeenTheLatestFindingIsToldOfIt() throws Exception {
        claims(me);
        Appraising first = finds(age(me, 0, WHY, 0));
        Finding latest = ((Appraising.Found) first).finding();
        assertThat(finds(age(me, 2, WHY, 0))).isEqualTo(new Appraising.Overtaken(latest));
        assertThat(finds(age(me, 2, WHY, 1))).isInstanceOf(Appraising.Found.class);
    }

    @Test
    void ofTwoWindowsAtOnceOneFindsAndTheOtherIsTold() throws Exception {
        claims(me);
        List<Appraising> both =
                AtOnce.both(() -> finds(age(me, 0, WHY, 0)), () -> finds(age(me, 2, WHY, 0)));
        assertThat(both).hasAtLeastOneElementOfType(Appraising.Found.class);
        assertThat(both).hasAtLeastOneElementOfType(Appraising.Overtaken.class);
        assertThat(examinations.findings(number)).hasSize(1);
    }

    @Test
    void nothingIsFoundBeforeTheExaminationNorUnderSomebodyElsesEyes() throws Exception {
        for (Status closed : List.of(Status.COMPLETENESS, Status.SECOND_LOOK)) {
            number = received(closed);
            claims(me);
            assertThat(finds(age(me, counted(), null, 0))).isEqualTo(new Appraising.NotNow(closed));
        }
    }

    @Test
    void theDatabaseKeepsTheReasonAndTheTurn() {
        String row = "insert into examination_finding values ('%s', 'PRTQ-2018', 'AGE', 1, %d, 16,";
        assertThat(
                        statements.refusal(
                                row.formatted(number, 2) + " null, '%s', now())".formatted(me)))
                .hasValueSatisfying(why -> assertThat(why).contains("for_a_reason"));
        String same = row.formatted(number, 16) + " null, '%s', now())".formatted(me);
        assertThat(statements.refusal(same)).isEmpty();
        assertThat(statements.refusal(same, same)).isPresent();
    }

    @Test
    void aNoteIsThereOnceHoweverOftenItsFormIsSent() throws Exception {
        UUID form = UUID.randomUUID();
        officer.does(() -> notes.write(me, number, form, "À revoir avec Élise."));
        officer.does(() -> notes.write(me, number, form, "À revoir avec Élise."));
        assertThat(officer.does(() -> notes.of(number)))
                .extracting(Note::words)
                .containsExactly("À revoir avec Élise.");
        assertThat(journalled("examination.noted")).isEqualTo("1");
    }

    @Test
    void whoeverIsNoOfficerNeitherFindsNorNotesNorReads() {
        assertThatThrownBy(() -> findings.appraise(number, age(me, 0, WHY, 0)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> notes.write(me, number, UUID.randomUUID(), "x"))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> notes.of(number)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> households.linked(me, number))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void thePersonMayAskForWhatWasFoundAndNotedButNotForNames() throws Exception {
        claims(me);
        finds(age(me, 0, WHY, 0));
        officer.does(() -> notes.write(me, number, UUID.randomUUID(), "Voir le passeport."));
        JsonNode told =
                features.stream()
                        .filter(each -> each.name().equals("examination"))
                        .findFirst()
                        .orElseThrow()
                        .of(candidate.account());
        assertThat(told.toString())
                .contains(number.value(), WHY.words(), "Voir le passeport.", "AGE")
                .doesNotContain(me.toString());
    }

    @Test
    void theSamePersonsInAnotherPeriodAreLinkedAndDraftsAreNot() throws Exception {
        ApplicationNumber other = received(Status.WITHDRAWN);
        households.enter(number);
        households.enter(other);
        households.enter(other);
        List<LinkedFile> linked = officer.does(() -> households.linked(me, number));
        LinkedFile found =
                linked.stream()
                        .filter(file -> file.number().equals(other))
                        .findFirst()
                        .orElseThrow();
        assertThat(found.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(found.ties())
                .contains(
                        new LinkedFile.Tie(
                                Who.Role.APPLICANT, Who.Role.APPLICANT, LinkedFile.By.ALL));
        assertThat(households.missing(Duration.ofDays(1), 100_000)).doesNotContain(number, other);
        assertThat(journalled("examination.links-read")).isEqualTo("1");
        assertThat(
                        statements.read(
                                "select cast(count(*) as varchar) from examination_person p where"
                                        + " not exists (select 1 from selection_application a"
                                        + " where a.number = p.application)"))
                .isEqualTo("0");
    }
}
