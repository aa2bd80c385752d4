package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quebec.monprojet.integration.FamilyPapers.done;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import quebec.monprojet.certificate.Certificates;
import quebec.monprojet.certificate.Correction;
import quebec.monprojet.certificate.DrawingUp;
import quebec.monprojet.certificate.Facts;
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
import quebec.monprojet.installation.Letterhead;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.letterbook.LetterContent;
import quebec.monprojet.letterbook.OfficialKind;
import quebec.monprojet.letterbook.OfficialLetter;
import quebec.monprojet.letterbook.OfficialLetters;
import quebec.monprojet.time.Montreal;

/** Certificates from the draft to the end. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class PapersIT {

    private static final String ENDING = "select ending from certificate where code = '%s'";

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @EJB(lookup = "java:global/portal/it/FamilyPapers")
    private FamilyPapers papers;

    @EJB(lookup = "java:global/portal/ejb/Certificates!quebec.monprojet.certificate.Certificates")
    private Certificates certificates;

    @EJB(
            lookup =
                    "java:global/portal/ejb/CertificateDrafts!quebec.monprojet.certificate.CertificateDrafts")
    private CertificateDrafts drafts;

    @EJB(lookup = "java:global/portal/ejb/DrawingUp!quebec.monprojet.certificate.DrawingUp")
    private DrawingUp drawing;

    @EJB(lookup = "java:global/portal/ejb/Changes!quebec.monprojet.exchange.Changes")
    private Changes changes;

    @EJB(lookup = "java:global/portal/ejb/OfficialLetters")
    private OfficialLetters letters;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    @EJB(lookup = "java:global/portal/it/AsSupervisor")
    private AsSupervisor supervisor;

    @Inject private Optional<Letterhead> letterhead;

    private Statements statements;
    private StaffId one;
    private StaffId other;
    private StaffId third;
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
        other = Insider.with("SUPERVISOR", statements);
        third = Insider.officer(statements);
        SelectedFamily selected = SelectedFamily.by(third, statements);
        number = selected.number();
        account = selected.account();
        papers.drawUp(one, number);
    }

    private Certificate issued() {
        return papers.issued(one, number);
    }

    private Acting corrects(StaffId by, Certificate valid) throws Exception {
        var facts = valid.facts();
        Correction correction =
                new Correction(
                        new Names("Quelqu’un", "d’autre", null),
                        facts.birthDate(),
                        facts.sex(),
                        "Le nom");
        return officer.does(() -> drafts.correct(by, valid.code(), correction));
    }

    private Certificate cancelled(Certificate valid) throws Exception {
        officer.does(() -> certificates.askCancelling(one, valid.code(), "Par erreur"));
        return done(supervisor.does(() -> certificates.cancel(other, valid.code())));
    }

    private Acting drawsAnew(StaffId by, Certificate gone) throws Exception {
        return officer.does(() -> drafts.anew(by, gone.code(), "Erreur sur la personne"));
    }

    @Test
    void whoeverSelectedAloneDoesNotIssueWhatFollows() throws Exception {
        assertThat(papers.issue(third, papers.first(number)))
                .isInstanceOf(Acting.OwnSelection.class);
        statements.run(
                """
                update decision set look_for = 'SAMPLE', look = 'CONFIRMED', looked_by = '%s',
                                    looked_at = current_timestamp
                 where application = '%s'\
                """
                        .formatted(other.value(), number));
        assertThat(papers.issue(third, papers.first(number))).isInstanceOf(Acting.Done.class);
    }

    @Test
    void whoeverTypedACorrectionDoesNotIssueIt() throws Exception {
        Certificate valid = issued();
        Certificate draft = done(corrects(one, valid));
        assertThat(papers.issue(one, draft)).isInstanceOf(Acting.OwnWords.class);
        assertThat(done(papers.issue(other, draft)).facts().names().family())
                .isEqualTo("Quelqu’un");
    }

    @Test
    void eachVersionThatHoldsNoMoreIsToldInALetterOfItsOwn() throws Exception {
        Certificate valid = issued();
        Certificate corrected = done(papers.issue(other, done(corrects(one, valid))));
        cancelled(corrected);
        List<LetterContent> said =
                letters.of(account).stream()
                        .map(OfficialLetter::content)
                        .filter(letter -> letter.application().equals(number))
                        .toList();
        assertThat(said)
                .extracting(LetterContent::kind)
                .containsExactly(
                        OfficialKind.CERTIFICATE_CANCELLED,
                        OfficialKind.CERTIFICATE_REPLACED,
                        OfficialKind.CERTIFICATE_SENT);
        assertThat(said.get(0).toString()).contains(number(corrected), "Par erreur");
        assertThat(said.get(1).toString())
                .contains(number(valid), number(corrected), "Le nom", "ne vaut plus");
    }

    private static String number(Certificate certificate) {
        return certificate.issued().orElseThrow().said();
    }

    @Test
    void nothingIsCorrectedWhileItsCancellingIsAsked() throws Exception {
        Certificate valid = issued();
        officer.does(() -> certificates.askCancelling(other, valid.code(), "Fraude"));
        assertThat(corrects(one, valid)).isInstanceOf(Acting.CancellingAsked.class);
    }

    @Test
    void aCorrectionThatWaitsLeavesACancellingThatIsAskedAlone() throws Exception {
        Certificate valid = issued();
        Certificate draft = done(corrects(one, valid));
        officer.does(() -> certificates.askCancelling(one, valid.code(), "Fraude"));
        assertThat(papers.issue(other, draft)).isInstanceOf(Acting.CancellingAsked.class);
        officer.does(() -> certificates.keep(other, valid.code()));
        assertThat(papers.issue(other, draft)).isInstanceOf(Acting.Done.class);
    }

    @Test
    void whatWasCancelledByMistakeIsDrawnUpAnewByTwo() throws Exception {
        Certificate valid = issued();
        assertThat(drawsAnew(one, valid)).isInstanceOf(Acting.Overtaken.class);
        Certificate gone = cancelled(valid);
        Certificate draft = done(drawsAnew(one, gone));
        assertThat(drawsAnew(other, gone)).isInstanceOf(Acting.Overtaken.class);
        assertThat(papers.issue(one, draft)).isInstanceOf(Acting.OwnWords.class);
        Certificate back = done(papers.issue(other, draft));
        assertThat(back.isValid()).isTrue();
        assertThat(back.issued().orElseThrow().expiresOn())
                .isEqualTo(valid.issued().orElseThrow().expiresOn());
        assertThat(statements.read(ENDING.formatted(gone.code()))).isEqualTo("CANCELLED");
    }

    private void letExpire(Certificate issued) {
        statements.run(
                "update certificate set expires_on = date '2020-01-01' where code = '%s'"
                        .formatted(issued.code()));
    }

    @Test
    void nothingFollowsWhatHoldsNoMore() throws Exception {
        Certificate valid = issued();
        Certificate correction = done(corrects(one, valid));
        letExpire(valid);
        assertThat(papers.issue(other, correction)).isInstanceOf(Acting.Expired.class);
        assertThat(papers.of(number))
                .filteredOn(each -> each.code().equals(valid.code()))
                .allMatch(Certificate::isValid);
        officer.does(() -> drafts.drop(one, correction.code()));
        assertThat(corrects(one, valid)).isInstanceOf(Acting.Expired.class);
        assertThat(drawsAnew(one, cancelled(valid))).isInstanceOf(Acting.Expired.class);
    }

    @Test
    void whatCanTakeThePlaceOfNothingIsDropped() throws Exception {
        Certificate valid = issued();
        notes(declared("Léo"));
        Certificate change = draftAfter(valid);
        assertThat(officer.does(() -> drafts.drop(one, change.code())))
                .isInstanceOf(Acting.Overtaken.class);
        Certificate gone = cancelled(valid);
        assertThat(papers.issue(one, change)).isInstanceOf(Acting.Overtaken.class);
        assertThat(officer.does(() -> drafts.drop(one, change.code())))
                .isInstanceOf(Acting.Done.class);
        assertThat(done(drawsAnew(one, gone)).facts().persons())
                .isEqualTo(valid.facts().persons() + 1);
    }

    private Certificate draftAfter(Certificate valid) throws Exception {
        return papers.of(number).stream()
                .filter(Certificate::isDraft)
                .filter(each -> valid.code().equals(each.origin().replaces()))
                .findFirst()
                .orElseThrow();
    }

    private ChangeId declared(String child) {
        Birth birth = new Birth(Montreal.day(Instant.now()), "Lyon", new Country("FR"), Sex.F);
        Identity identity = new Identity(new Names("Ruge", child, null), birth, null, null, null);
        Dependant.Bond bond = new Dependant.Bond(Kinship.CHILD_OF_BOTH, true, false, null);
        ChildBorn born = new ChildBorn(new Dependant(UUID.randomUUID(), bond, identity, null));
        Declaring declaring =
                changes.declare(account, number, UUID.randomUUID(), birth.date(), born);
        assertThat(declaring).isInstanceOf(Declaring.Declared.class);
        return ((Declaring.Declared) declaring).change();
    }

    private boolean notes(ChangeId change) throws Exception {
        return officer.does(() -> changes.note(one, change, Noted.Outcome.ACCEPTED, null));
    }

    @Test
    void nothingFollowsForAFamilyWhoseApplicantsCertificateWasCancelled() throws Exception {
        Certificate gone = cancelled(issued());
        int before = papers.of(number).size();
        ChangeId birth = declared("Inventée");
        assertThat(notes(birth)).isTrue();
        assertThat(papers.of(number)).hasSize(before);
        assertThat(officer.<Integer>does(() -> drawing.after(one, birth))).isZero();
        done(drawsAnew(one, gone));
        assertThat(officer.<Integer>does(() -> drawing.after(one, birth))).isPositive();
        assertThat(papers.of(number))
                .filteredOn(each -> "Inventée".equals(each.facts().names().given()))
                .hasSize(1);
    }

    /** The second officer waits at the case until the first is done, and then sees both. */
    @Test
    void ofTwoChildrenWhoAreAcceptedAtOnceEachHasOne() throws Exception {
        int before = papers.of(number).size();
        ChangeId first = declared("Léa");
        notesWhile(
                declared("Luc"),
                """
                update situation_change
                   set outcome = 'ACCEPTED', noted_at = declared_at, noted_by = '%s'
                 where id = '%s'\
                """
                        .formatted(other.value(), first));
        List<Certificate> family = papers.of(number);
        assertThat(family).hasSize(before + 2);
        assertThat(family).extracting(each -> each.facts().persons()).containsOnly(before + 2);
    }

    @Test
    void aChildWhoIsAcceptedWhileTheFamilyIsSelectedHasOne() throws Exception {
        int before = papers.of(number).size();
        statements.run(
                """
                update decision set outcome = 'REJECTED', look_for = 'ALWAYS', look = 'CONFIRMED',
                                    looked_by = '%s', looked_at = current_timestamp
                 where application = '%s'\
                """
                        .formatted(other.value(), number));
        notesWhile(
                declared("Léa"),
                "update decision set outcome = 'SELECTED' where application = '%s'"
                        .formatted(number));
        assertThat(papers.of(number)).hasSize(before + 1);
    }

    /** Whoever notes it waits at the case, which somebody holds until this is written. */
    private void notesWhile(ChangeId change, String written) throws Exception {
        ExecutorService colleague = Executors.newSingleThreadExecutor();
        try (Connection database = portal.getConnection();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.executeQuery(
                    "select number from selection_application where number = '%s' for update"
                            .formatted(number));
            Future<Boolean> noted = colleague.submit(() -> notes(change));
            assertThatThrownBy(() -> noted.get(1, TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
            statement.executeUpdate(written);
            database.commit();
            database.setAutoCommit(true);
            assertThat(noted.get()).isTrue();
        } finally {
            colleague.shutdownNow();
        }
    }

    @Test
    void eachWhoComesAlongHasADraftAndNoMoreHoweverOftenItIsDrawnUp() throws Exception {
        List<Certificate> drawn = papers.of(number);
        assertThat(drawn).isNotEmpty().allMatch(Certificate::isDraft);
        assertThat(papers.drawUp(one, number)).isZero();
    }

    @Test
    void twoOfficersAtOnceIssueOneCertificate() throws Exception {
        Certificate draft = papers.first(number);
        List<Acting> came =
                AtOnce.both(() -> papers.issue(one, draft), () -> papers.issue(other, draft));
        assertThat(came).filteredOn(Acting.Done.class::isInstance).hasSize(1);
        assertThat(came).filteredOn(Acting.Overtaken.class::isInstance).hasSize(1);
    }

    @Test
    void onePersonCancelsNothing() throws Exception {
        Certificate valid = issued();
        officer.does(() -> certificates.askCancelling(other, valid.code(), "Fraude"));
        assertThat(supervisor.does(() -> certificates.cancel(other, valid.code())))
                .isInstanceOf(Acting.SamePerson.class);
        assertThat(supervisor.does(() -> certificates.cancel(one, valid.code())))
                .isInstanceOf(Acting.Done.class);
    }

    @Test
    void aCertificateWhoseNameNoFontWritesIsNotIssuedAndTheOneBeforeHolds() throws Exception {
        Certificate valid = issued();
        Facts facts = valid.facts();
        Correction correction =
                new Correction(
                        new Names("สมชาย", null, null), facts.birthDate(), facts.sex(), "Le nom");
        Acting drawn = officer.does(() -> drafts.correct(one, valid.code(), correction));
        Certificate draft = ((Acting.Done) drawn).certificate();
        assertThat(papers.issue(other, draft)).isEqualTo(new Acting.Unwritten("สมชาย"));
        assertThat(papers.of(number))
                .filteredOn(each -> each.code().equals(valid.code()))
                .allMatch(Certificate::isValid);
    }

    /** Its dossier says the name so, and nothing else could be issued of it. */
    @Test
    void aFirstVersionWhoseNameNoFontWritesIsTypedByOneAndIssuedByAnother() throws Exception {
        Certificate draft = papers.first(number);
        assertThat(draft.facts().unit()).isNull();
        Certificate wrong = done(rewrites(other, draft, new Names("สมชาย", null, null)));
        assertThat(papers.issue(one, wrong)).isEqualTo(new Acting.Unwritten("สมชาย"));
        assertThat(rewrites(one, draft, new Names("Somchai", null, null)))
                .as("of what was typed since")
                .isInstanceOf(Acting.Overtaken.class);
        Certificate right = done(rewrites(one, wrong, new Names("Somchai", null, null)));
        assertThat(papers.issue(one, right)).isInstanceOf(Acting.OwnWords.class);
        Certificate issued = done(papers.issue(other, right));
        assertThat(issued.facts().names().family()).isEqualTo("Somchai");
        assertThat(rewrites(one, issued, new Names("Somchai", null, null)))
                .isInstanceOf(Acting.Overtaken.class);
    }

    private Acting rewrites(StaffId by, Certificate draft, Names names) throws Exception {
        Facts facts = draft.facts();
        Correction said = new Correction(names, facts.birthDate(), facts.sex(), "Le nom");
        return officer.does(() -> drafts.rewrite(by, draft.code(), draft.drawnAt(), said));
    }

    @Test
    void aCertificateSaysTheUnitOfTheInstallation() throws Exception {
        assertThat(issued().facts().unit()).isEqualTo(letterhead.orElseThrow().unit());
    }
}
