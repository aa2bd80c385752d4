package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.time.Instant;
import java.time.LocalDate;
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
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.certificate.Acting;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.certificate.CertificateDrafts;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.certificate.Certificates;
import quebec.monprojet.certificate.Correction;
import quebec.monprojet.certificate.DrawingUp;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Kinship;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Sex;
import quebec.monprojet.exchange.ChangeId;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.exchange.ChildBorn;
import quebec.monprojet.exchange.Declaring;
import quebec.monprojet.exchange.Noted;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Montreal;

/** Who joins a family after it was selected, and corrections of what its certificates say. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class JoiningIT {

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @EJB(lookup = "java:global/portal/ejb/DrawingUp!quebec.monprojet.certificate.DrawingUp")
    private DrawingUp drawing;

    @EJB(lookup = "java:global/portal/ejb/Certificates!quebec.monprojet.certificate.Certificates")
    private Certificates certificates;

    @EJB(
            lookup =
                    "java:global/portal/ejb/CertificateDrafts!quebec.monprojet.certificate.CertificateDrafts")
    private CertificateDrafts drafts;

    @EJB(
            lookup =
                    "java:global/portal/ejb/CertificateFiles!quebec.monprojet.certificate.CertificateFiles")
    private CertificateFiles files;

    @EJB(lookup = "java:global/portal/ejb/Changes!quebec.monprojet.exchange.Changes")
    private Changes changes;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    private Statements statements;
    private StaffId one;
    private StaffId other;
    private ApplicationNumber number;
    private AccountId account;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void select() throws Exception {
        statements = new Statements(portal);
        one = Insider.officer(statements);
        other = Insider.officer(statements);
        SelectedFamily selected = SelectedFamily.by(Insider.officer(statements), statements);
        number = selected.number();
        account = selected.account();
        officer.does(() -> drawing.missing(one, number));
    }

    @Test
    void aChildNobodyHasExaminedTakesAReasonAndASecondPerson() throws Exception {
        assertThat(notes(born("Léa", today()))).isTrue();
        Certificate draft = ofTheChild().get(0);
        assertThat(officer.does(() -> files.proof(draft)).lacking())
                .contains("passport", "birth-certificate");
        assertThat(issues(other, draft)).isInstanceOf(Acting.Unproven.class);
        assertThat(vouches(draft)).isInstanceOf(Acting.Done.class);
        assertThat(issues(one, draft)).isInstanceOf(Acting.OwnWords.class);
        assertThat(issues(other, draft)).isInstanceOf(Acting.Done.class);
        assertThat(facts("certificate.vouched")).contains("passport").doesNotContain("consulat");
    }

    @Test
    void whoWasExaminedWithTheDossierTakesOnePerson() throws Exception {
        Certificate draft = all().get(0);
        assertThat(vouches(draft)).as("nothing lacks").isInstanceOf(Acting.Overtaken.class);
        assertThat(issues(other, draft)).isInstanceOf(Acting.Done.class);
    }

    @Test
    void whoBelongedToTheFamilyBeforeTheReceiptIsDrawnUpWhenAnOfficerAsksForIt() throws Exception {
        int before = all().size();
        ChangeId change = born("Noé", today().minusDays(40));
        assertThat(notes(change)).isTrue();
        assertThat(all()).hasSize(before);
        assertThat(officer.does(() -> drawing.after(one, change))).isOne();
        assertThat(ofTheChild()).hasSize(1);
    }

    @Test
    void aChildIsDeclaredOnceHoweverManyFormsTellOfIt() throws Exception {
        ChangeId first = born("Zoé", today());
        assertThat(declares("ZOE", today())).isEqualTo(new Declaring.ToldAlready());
        assertThat(declares("Léa", today())).as("a twin").isInstanceOf(Declaring.Declared.class);
        assertThat(notes(first)).isTrue();
        assertThat(declares("Zoé", today())).isEqualTo(new Declaring.ToldAlready());
        ChangeId wrong = born("Noé", today());
        officer.does(() -> changes.note(one, wrong, Noted.Outcome.REFUSED, "Sans acte."));
        assertThat(declares("Noé", today())).isInstanceOf(Declaring.Declared.class);
    }

    @Test
    void aCorrectionThatChangesNothingIsNone() throws Exception {
        Certificate draft = all().get(0);
        assertThat(issues(other, draft)).isInstanceOf(Acting.Done.class);
        Names said = draft.facts().names();
        assertThat(corrects(draft, said)).isInstanceOf(Acting.NothingChanged.class);
        Names right = new Names(said.family(), "Marie-Soleil", said.other());
        assertThat(corrects(draft, right)).isInstanceOf(Acting.Done.class);
        assertThat(facts("certificate.correction-drawn-up"))
                .contains("\"changed\":\"givenNames\"", "\"replaces\":\"CSQ-")
                .doesNotContain("Soleil");
    }

    private Acting issues(StaffId by, Certificate draft) throws Exception {
        return officer.does(() -> certificates.issue(by, draft.code(), draft.drawnAt()));
    }

    private Acting vouches(Certificate draft) throws Exception {
        return officer.does(
                () -> certificates.vouch(one, draft.code(), draft.drawnAt(), "Vus au consulat."));
    }

    private Acting corrects(Certificate valid, Names names) throws Exception {
        Correction correction =
                new Correction(names, valid.facts().birthDate(), valid.facts().sex(), "Le prénom.");
        return officer.does(() -> drafts.correct(one, valid.code(), correction));
    }

    private List<Certificate> all() throws Exception {
        return officer.does(() -> files.about(number));
    }

    private List<Certificate> ofTheChild() throws Exception {
        return all().stream()
                .filter(Certificate::isDraft)
                .filter(each -> each.origin().change() != null)
                .filter(each -> each.origin().replaces() == null)
                .toList();
    }

    private static LocalDate today() {
        return Montreal.day(Instant.now());
    }

    private ChangeId born(String name, LocalDate day) {
        return ((Declaring.Declared) declares(name, day)).change();
    }

    private Declaring declares(String name, LocalDate day) {
        Birth birth = new Birth(day, "Lyon", new Country("FR"), Sex.F);
        Identity identity = new Identity(new Names("Ruge", name, null), birth, null, null, null);
        Dependant.Bond bond = new Dependant.Bond(Kinship.CHILD_OF_BOTH, true, false, null);
        ChildBorn child = new ChildBorn(new Dependant(UUID.randomUUID(), bond, identity, null));
        return changes.declare(account, number, UUID.randomUUID(), day, child);
    }

    private boolean notes(ChangeId change) throws Exception {
        return officer.does(() -> changes.note(one, change, Noted.Outcome.ACCEPTED, null));
    }

    /** Of the latest such entry about this application. */
    private String facts(String act) {
        return statements.read(
                """
                select facts from journal_entry
                 where act = '%s' and subject = 'application:%s'
                 order by number desc fetch first 1 rows only\
                """
                        .formatted(act, number));
    }
}
