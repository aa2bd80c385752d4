package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.AccountBook;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.KeepsAccount;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.dossier.Saving;
import quebec.monprojet.evidence.Arrival;
import quebec.monprojet.evidence.Arrivals;
import quebec.monprojet.evidence.Evidence;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.evidence.FileSent;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.retention.DraftDue;
import quebec.monprojet.retention.DraftEndings;
import quebec.monprojet.retention.DraftFloor;
import quebec.monprojet.retention.DraftWarning;
import quebec.monprojet.retention.LegalHolds;
import quebec.monprojet.time.Montreal;

/** What nobody comes back to goes, after two warnings, down to its bytes; and nothing else does. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class RetentionIT {

    /** No period and no decision keeps anything longer. */
    private static final DraftFloor NONE = new DraftFloor(LocalDate.MIN);

    private static final int LONG_AGO = 100;

    @EJB(lookup = "java:global/portal/ejb/DraftEndings")
    private DraftEndings endings;

    @EJB(lookup = "java:global/portal/ejb/AccountBook")
    private AccountBook book;

    @EJB(lookup = "java:global/portal/ejb/Dossiers")
    private Dossiers dossiers;

    @EJB(lookup = "java:global/portal/ejb/Arrivals")
    private Arrivals arrivals;

    @EJB(lookup = "java:global/portal/ejb/Evidence")
    private Evidence evidence;

    @EJB(lookup = "java:global/portal/ejb/LegalHolds!quebec.monprojet.retention.LegalHolds")
    private LegalHolds holds;

    @EJB(lookup = "java:global/portal/ejb/LegalHolds!quebec.monprojet.account.KeepsAccount")
    private KeepsAccount keeper;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    private final AccountId person = new AccountId(UUID.randomUUID());
    private final DossierId dossier = new DossierId(UUID.randomUUID());
    private Statements statements;
    private Instant touched;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void beginsADraftAndForgetsIt() {
        statements = new Statements(portal);
        touched = Instant.now().minus(LONG_AGO, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        statements.run(
                """
                insert into account
                       (id, address, address_key, password_hash, language, state, stamp,
                        created_at, opened_at, seen_at, version)
                values ('%1$s', '%1$s@personne.example', '%1$s@personne.example', 'x', 'FR', 'OPEN',
                        0, timestamp with time zone '%2$s', timestamp with time zone '%2$s',
                        timestamp with time zone '%2$s', 0)\
                """
                        .formatted(person.value(), touched),
                "insert into dossier (id, account, status, version) values ('%s', '%s', 'DRAFT', 0)"
                        .formatted(dossier.value(), person.value()),
                """
                insert into dossier_section
                       (dossier, name, schema_number, document, version, saved_at)
                values ('%s', 'undertakings', 1, '{"signed":{}}', 1, timestamp with time zone '%s')\
                """
                        .formatted(dossier.value(), touched));
    }

    private LocalDate lastDay() {
        return Montreal.day(touched).plusDays(90);
    }

    private void wasWarned(int daysAgo) {
        statements.run(
                """
                insert into letter (kind, subject, account, created_at, next_at, sent_at)
                values ('DRAFT_LAST_WARNING', '%1$s:%2$s', '%3$s', timestamp with time zone '%4$s',
                        timestamp with time zone '%4$s', timestamp with time zone '%4$s')\
                """
                        .formatted(
                                dossier,
                                lastDay(),
                                person.value(),
                                Instant.now().minus(daysAgo, ChronoUnit.DAYS)));
    }

    private String left(String table, String column, UUID id) {
        return statements.read(
                "select count(*) from " + table + " where " + column + " = '" + id + "'");
    }

    private boolean isThere() {
        return left("dossier", "id", dossier.value()).equals("1");
    }

    @Test
    void whatNobodyTouchesGoesDownToItsBytes() {
        wasWarned(5);
        byte[] half = {'%', 'P', 'D', 'F'};
        Arrival.Begun begun =
                (Arrival.Begun)
                        arrivals.begin(person, new FileSent("passport.moi", "passeport.pdf", 400));
        var unused = arrivals.append(person, begun.file(), 0, half);
        Path bytes = Inside.data().resolve("documents/quarantine").resolve(begun.file().toString());
        assertThat(bytes).exists();
        assertThat(endings.end(dossier, NONE)).as("just touched").isFalse();
        statements.run(
                "update evidence_file set begun_at = timestamp with time zone '%s' where id = '%s'"
                        .formatted(touched, begun.file()));
        String before = statements.read("select coalesce(sum(erased), 0) from erasure_tally");
        assertThat(endings.end(dossier, NONE)).isTrue();
        assertThat(left("dossier", "id", dossier.value())).isEqualTo("0");
        assertThat(left("dossier_section", "dossier", dossier.value())).isEqualTo("0");
        assertThat(left("evidence_file", "account", person.value())).isEqualTo("0");
        assertThat(left("evidence_folder", "account", person.value())).isEqualTo("0");
        Patience.until("no bytes", () -> !Files.exists(bytes));
        assertThat(left("account", "id", person.value())).as("the account").isEqualTo("1");
        assertThat(statements.read("select sum(erased) from erasure_tally"))
                .isEqualTo(Integer.toString(Integer.parseInt(before) + 1));
        assertThat(
                        statements.read(
                                "select count(*) from journal_entry where act ="
                                        + " 'dossier.draft-erased' and facts like '%"
                                        + person.value()
                                        + "%'"))
                .isEqualTo("0");
        assertThat(endings.end(dossier, NONE)).as("once").isFalse();
    }

    @Test
    void nothingGoesBeforeTheLastWarningWasSent() {
        assertThat(endings.end(dossier, NONE)).isFalse();
        wasWarned(2);
        assertThat(endings.end(dossier, NONE)).as("two days are not three").isFalse();
        assertThat(isThere()).isTrue();
    }

    @Test
    void whoeverComesBackStartsTheTimeAgain() {
        wasWarned(5);
        statements.run(
                "update account set seen_at = current_timestamp where id = '%s'"
                        .formatted(person.value()));
        assertThat(endings.end(dossier, NONE)).isFalse();
        assertThat(isThere()).isTrue();
    }

    /** Whoever forgot their password comes in by the link, and has come back. */
    @Test
    void aNewPasswordIsAVisitToo() {
        wasWarned(5);
        assertThat(book.choosePassword(person, "x")).isPresent();
        assertThat(endings.end(dossier, NONE)).isFalse();
        assertThat(isThere()).isTrue();
    }

    @Test
    void nothingGoesWhileAPeriodIsAnnounced() {
        wasWarned(5);
        assertThat(endings.end(dossier, DraftFloor.SUSPENDED)).isFalse();
        assertThat(endings.end(dossier, new DraftFloor(LocalDate.now(Montreal.ZONE)))).isFalse();
        assertThat(isThere()).isTrue();
    }

    @Test
    void whatIsHeldStaysUntilTwoPeopleLetGo() throws Exception {
        wasWarned(5);
        StaffId one = new StaffId(UUID.randomUUID());
        StaffId other = new StaffId(UUID.randomUUID());
        hold(one);
        assertThat(
                        officer.does(
                                () ->
                                        holds.place(
                                                other,
                                                dossier.toString(),
                                                new Reason("Encore une fois."))))
                .isEqualTo(LegalHolds.Placing.HELD_ALREADY);
        assertThat(keeper.keeps(person)).isTrue();
        assertThat(endings.end(dossier, NONE)).isFalse();
        var hold =
                officer.does(() -> holds.standing()).stream()
                        .filter(each -> each.dossier().equals(dossier))
                        .findFirst()
                        .orElseThrow();
        assertThat(officer.does(() -> holds.lift(other, hold.id()))).as("unasked").isFalse();
        assertThat(officer.does(() -> holds.askToLift(one, hold.id()))).isTrue();
        assertThat(officer.does(() -> holds.lift(one, hold.id()))).as("alone").isFalse();
        assertThat(officer.does(() -> holds.lift(other, hold.id()))).isTrue();
        assertThat(keeper.keeps(person)).isFalse();
        assertThat(endings.end(dossier, NONE)).as("the time begins again").isFalse();
        assertThat(isThere()).isTrue();
    }

    private void hold(StaffId by) throws Exception {
        var why = new Reason("Demandé par la cour.");
        assertThat(officer.does(() -> holds.place(by, dossier.toString(), why)))
                .isEqualTo(LegalHolds.Placing.DONE);
    }

    /** As if the hold came between the question and the closing. */
    @Test
    void closingAnAccountDoesNotTakeWhatIsHeld() throws Exception {
        StaffId one = new StaffId(UUID.randomUUID());
        hold(one);
        assertThatThrownBy(() -> book.close(person)).isInstanceOf(EJBException.class);
        assertThat(isThere()).isTrue();
        assertThat(statements.read("select state from account where id = '" + person.value() + "'"))
                .isEqualTo("OPEN");
    }

    private Arrival.Begun begun(byte[] bytes, @Nullable FileId replaced) {
        return (Arrival.Begun)
                arrivals.begin(
                        person, new FileSent("passport.moi", "p.pdf", bytes.length, replaced));
    }

    @Test
    void whoeverIsHeldTakesNothingOutAndPutsNothingInItsPlace() throws Exception {
        byte[] pdf = Sending.pdf("x");
        FileId there = begun(pdf, null).file();
        FileId next = begun(pdf, there).file();
        StaffId one = new StaffId(UUID.randomUUID());
        hold(one);
        assertThat(evidence.remove(person, there)).isFalse();
        assertThat(arrivals.begin(person, new FileSent("passport.moi", "p.pdf", 9, there)))
                .isInstanceOf(Arrival.Closed.class);
        var unused = arrivals.append(person, next, 0, pdf);
        assertThat(evidence.of(person).files().get("passport.moi"))
                .as("what began before the hold takes nobody's place")
                .extracting(view -> view.id())
                .containsExactly(there, next);
    }

    private static Identity named(String family) {
        return new Identity(new Names(family, null, null), null, null, null, null);
    }

    @Test
    void whoeverIsHeldAnswersWhatIsMissingAndTakesNothingBack() throws Exception {
        assertThat(dossiers.save(person, named("Untel"), 0)).isEqualTo(new Saving.Kept(1));
        assertThat(dossiers.save(person, named("Autretel"), 1))
                .as("before the hold")
                .isEqualTo(new Saving.Kept(2));
        assertThat(
                        officer.does(
                                () ->
                                        holds.place(
                                                new StaffId(UUID.randomUUID()),
                                                dossier.toString(),
                                                new Reason("Demandé par la cour."))))
                .isEqualTo(LegalHolds.Placing.DONE);
        assertThat(dossiers.save(person, named("Untel"), 2)).isEqualTo(new Saving.Held());
        assertThat(
                        dossiers.save(
                                person,
                                new Identity(
                                        new Names("Autretel", "Ana", null), null, null, null, null),
                                2))
                .isEqualTo(new Saving.Kept(3));
    }

    @Test
    void aWarningIsOwedOnce() {
        DraftDue due = new DraftDue(dossier, person, lastDay(), DraftWarning.LAST, true);
        endings.warn(due);
        endings.warn(due);
        assertThat(
                        statements.read(
                                "select count(*) from letter where kind = 'DRAFT_LAST_WARNING'"
                                        + " and account = '%s'".formatted(person.value())))
                .isEqualTo("1");
    }

    @Test
    void aWarningLeavesOrIsOvertaken() {
        endings.warn(new DraftDue(dossier, person, lastDay(), DraftWarning.LAST, true));
        Patience.until(
                "a letter that is no longer owed",
                () ->
                        statements
                                .read(
                                        """
                                        select count(*) from letter
                                         where kind = 'DRAFT_LAST_WARNING' and account = '%s'
                                           and (sent_at is not null or dropped_at is not null)\
                                        """
                                                .formatted(person.value()))
                                .equals("1"));
    }

    @Test
    void theDatabaseItselfWantsTwoPeopleToLift() {
        UUID same = UUID.randomUUID();
        assertThat(
                        statements.refusal(
                                """
                                insert into legal_hold
                                       (id, dossier, reason, placed_by, placed_at, lift_asked_by,
                                        lift_asked_at, lifted_by, lifted_at)
                                values ('%1$s', '%1$s', 'Demandé par la cour.', '%1$s',
                                        current_timestamp, '%2$s', current_timestamp, '%2$s',
                                        current_timestamp)\
                                """
                                        .formatted(UUID.randomUUID(), same)))
                .hasValueSatisfying(why -> assertThat(why).contains("two_people_lift"));
    }
}
