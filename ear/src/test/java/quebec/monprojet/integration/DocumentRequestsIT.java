package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quebec.monprojet.evidence.DocumentVerdict.Finding.ACCEPTED;
import static quebec.monprojet.evidence.DocumentVerdict.Finding.NOT_CONFORMING;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
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
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Kinship;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.evidence.Checklist;
import quebec.monprojet.evidence.Concluding;
import quebec.monprojet.evidence.DeclaredSince;
import quebec.monprojet.evidence.DocumentFolder;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.DocumentVerdicts;
import quebec.monprojet.evidence.Evidence;
import quebec.monprojet.evidence.EvidenceReading;
import quebec.monprojet.evidence.Judgement;
import quebec.monprojet.evidence.RequestId;
import quebec.monprojet.evidence.Requirement;
import quebec.monprojet.exchange.ChangeId;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.exchange.ChildBorn;
import quebec.monprojet.exchange.Declaring;
import quebec.monprojet.exchange.Noted;
import quebec.monprojet.fees.ApplicationCancelled;
import quebec.monprojet.time.Montreal;

/** Documents asked for after the receipt: one request at a time, one letter each, a clock. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class DocumentRequestsIT {

    private static final Set<String> PASSPORT = Set.of("passport.moi");
    private static final Reason WHY = new Reason("Illisible, hélas.");

    @EJB(lookup = "java:global/portal/ejb/DocumentRequests")
    private DocumentRequests requests;

    @EJB(lookup = "java:global/portal/ejb/EvidenceReading")
    private EvidenceReading reading;

    @EJB(lookup = "java:global/portal/ejb/DocumentVerdicts")
    private DocumentVerdicts verdicts;

    @EJB(lookup = "java:global/portal/ejb/Evidence")
    private Evidence evidence;

    @EJB(lookup = "java:global/portal/ejb/Changes")
    private Changes changes;

    @Inject private Instance<DeclaredSince> since;
    @Inject private Event<ApplicationCancelled> cancelled;
    @Inject private UserTransaction transaction;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    private final AccountId person = new AccountId(UUID.randomUUID());
    private final DossierId dossier = new DossierId(UUID.randomUUID());
    private final StaffId by = new StaffId(UUID.randomUUID());
    private Statements statements;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void ask() {
        statements = new Statements(portal);
    }

    /** Put in behind the portal, which asks only of whom it has received a dossier. */
    private void wasAsked() {
        UUID request = UUID.randomUUID();
        statements.run(
                """
                insert into evidence_request
                       (id, account, dossier, open_for, reason, asked_by, asked_at, last_day)
                values ('%1$s', '%2$s', '%3$s', '%2$s', 'Illisible, hélas.', '%4$s',
                        current_timestamp, date '%5$s')\
                """
                        .formatted(request, person.value(), dossier.value(), by.value(), lastDay()),
                "insert into evidence_request_item (request, requirement) values ('%s', '%s')"
                        .formatted(request, "passport.moi"));
    }

    private static LocalDate lastDay() {
        return Montreal.day(Instant.now()).plusDays(10);
    }

    private boolean does(Callable<Boolean> act) throws Exception {
        return officer.does(act);
    }

    private DocumentRequest open() {
        return requests.openFor(person).orElseThrow();
    }

    private String letters(String kind) {
        return statements.read(
                "select count(*) from letter where kind = '%s' and account = '%s'"
                        .formatted(kind, person.value()));
    }

    @Test
    void nobodyIsAskedWhoseDossierWasNotReceived() throws Exception {
        assertThat(officer.does(() -> requests.ask(by, person, dossier, PASSPORT, WHY)))
                .isEqualTo(DocumentRequests.Asking.NOT_RECEIVED);
        assertThat(requests.openFor(person)).isEmpty();
        assertThat(letters("DOCUMENTS_ASKED")).isEqualTo("0");
    }

    @Test
    void whatHasEndedIsOpenNoMore() throws Exception {
        wasAsked();
        assertThat(does(() -> requests.end(by, open().id()))).isTrue();
        assertThat(requests.openFor(person)).isEmpty();
    }

    @Test
    void whatAnApplicationWasAskedForEndsWithIt() throws Exception {
        Debtor received = Debtor.dueBefore(Instant.now().plus(Duration.ofDays(20)), statements);
        wasAsked();
        statements.run(
                "update evidence_request set dossier = (select dossier from selection_application"
                        + " where number = '%s') where account = '%s'"
                                .formatted(received.number(), person.value()));
        transaction.begin();
        cancelled.fire(new ApplicationCancelled(received.number(), received.account()));
        transaction.commit();
        assertThat(requests.openFor(person)).isEmpty();
        assertThat(requests.awaited(1000))
                .as("and nobody is reminded of it")
                .extracting(DocumentRequest::account)
                .doesNotContain(person);
    }

    @Test
    void theClockStandsStillFromTheAnswerUntilSomebodyLooked() throws Exception {
        assertThat(requests.answer(person))
                .as("nothing was asked")
                .isEqualTo(DocumentRequests.Answering.NOT_ASKED);
        wasAsked();
        assertThat(requests.answer(person))
                .as("neither sent nor explained")
                .isEqualTo(DocumentRequests.Answering.LACKING);
        assertThat(open().answered()).isFalse();
        statements.run(
                "insert into evidence_folder (account) values ('%s')".formatted(person.value()),
                """
                insert into evidence_explanation (account, requirement, words, written_at)
                values ('%s', 'passport.moi', 'Perdu en mer.', current_timestamp)\
                """
                        .formatted(person.value()));
        assertThat(requests.answer(person)).isEqualTo(DocumentRequests.Answering.DONE);
        assertThat(open().answered()).isTrue();
        assertThat(requests.answers(open().id())).hasSize(1);
        assertThat(does(() -> requests.resume(by, open().id()))).isTrue();
        assertThat(open().answered()).isFalse();
        assertThat(letters("DOCUMENTS_REMINDER")).as("and the person is told").isEqualTo("1");
        assertThat(requests.answer(person)).isEqualTo(DocumentRequests.Answering.DONE);
        assertThat(requests.answers(open().id()))
                .as("each time that they say so")
                .hasSize(2)
                .isSorted();
    }

    @Test
    void moreTimeIsGivenForAReasonAndNeverLess() throws Exception {
        wasAsked();
        LocalDate later = open().lastDay().plusDays(30);
        assertThat(does(() -> requests.extend(by, open().id(), later, new Reason("À l’hôpital."))))
                .isTrue();
        assertThat(open().lastDay()).isEqualTo(later);
        assertThat(
                        does(
                                () ->
                                        requests.extend(
                                                by,
                                                open().id(),
                                                later,
                                                new Reason("Encore une fois."))))
                .isFalse();
    }

    /** Of an application that has been received, whose case whoever changes a request waits for. */
    private Debtor wasAskedOf() {
        Debtor received = Debtor.dueBefore(Instant.now().plus(Duration.ofDays(20)), statements);
        wasAsked();
        statements.run(
                """
                update evidence_request
                   set account = '%2$s', open_for = '%2$s',
                       dossier = (select dossier from selection_application where number = '%3$s')
                 where account = '%1$s'\
                """
                        .formatted(person.value(), received.account().value(), received.number()));
        return received;
    }

    /** Done by an officer who has read the request and waits, while this happens to it. */
    private boolean doesMeanwhile(Debtor received, String happens, Callable<Boolean> act)
            throws Exception {
        ExecutorService colleague = Executors.newSingleThreadExecutor();
        try (Connection database = portal.getConnection();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.executeQuery(
                    "select number from selection_application where number = '%s' for update"
                            .formatted(received.number()));
            Future<Boolean> done = colleague.submit(() -> does(act));
            assertThatThrownBy(() -> done.get(1, TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
            statement.executeUpdate(
                    "update evidence_request set %s where account = '%s'"
                            .formatted(happens, received.account().value()));
            database.commit();
            database.setAutoCommit(true);
            return done.get();
        } finally {
            colleague.shutdownNow();
        }
    }

    @Test
    void anAnswerStandsThoughTimeIsGivenAtThatMoment() throws Exception {
        Debtor received = wasAskedOf();
        DocumentRequest asked = requests.openFor(received.account()).orElseThrow();
        LocalDate later = asked.lastDay().plusDays(30);
        assertThat(
                        doesMeanwhile(
                                received,
                                "answered_on = current_date",
                                () -> requests.extend(by, asked.id(), later, WHY)))
                .isTrue();
        DocumentRequest found = requests.openFor(received.account()).orElseThrow();
        assertThat(found.answered()).isTrue();
        assertThat(found.lastDay()).isEqualTo(later);
    }

    @Test
    void whatHasEndedStaysEndedThoughTimeIsGivenAtThatMoment() throws Exception {
        Debtor received = wasAskedOf();
        DocumentRequest asked = requests.openFor(received.account()).orElseThrow();
        LocalDate later = asked.lastDay().plusDays(30);
        assertThat(
                        doesMeanwhile(
                                received,
                                "open_for = null, ended_at = current_timestamp",
                                () -> requests.extend(by, asked.id(), later, WHY)))
                .isFalse();
        assertThat(requests.openFor(received.account())).isEmpty();
    }

    @Test
    void aReminderIsOwedOnceForEachLastDay() {
        wasAsked();
        statements.run(
                "update evidence_request set last_day = date '%s' where account = '%s'"
                        .formatted(Montreal.day(Instant.now()).plusDays(3), person.value()));
        assertThat(awaited()).contains(person);
        requests.remind(open());
        requests.remind(open());
        assertThat(letters("DOCUMENTS_REMINDER")).isEqualTo("1");
        assertThat(awaited()).as("whoever was reminded keeps nobody out").doesNotContain(person);
    }

    private List<AccountId> awaited() {
        return requests.awaited(1000).stream().map(DocumentRequest::account).toList();
    }

    @Test
    void whoeverIsAwaitedNoMoreIsToldSoOnce() throws Exception {
        wasAsked();
        RequestId id = open().id();
        assertThat(does(() -> requests.end(by, id))).isTrue();
        assertThat(does(() -> requests.end(by, id))).isFalse();
        assertThat(letters("DOCUMENTS_ENDED")).isEqualTo("1");
    }

    @Test
    void whoIsOverdueIsShownToOfficers() throws Exception {
        wasAsked();
        statements.run(
                "update evidence_request set last_day = date '2020-01-01' where account = '%s'"
                        .formatted(person.value()));
        List<DocumentRequest> overdue = officer.does(() -> requests.endingWithin(-1));
        assertThat(overdue).extracting(DocumentRequest::account).contains(person);
        assertThat(requests.unmet(person, open().dossier(), Instant.EPOCH)).isTrue();
        assertThat(requests.unmet(person, open().dossier(), Instant.now().plusSeconds(60)))
                .as("of an earlier life of the file")
                .isFalse();
        assertThat(requests.awaited(1000))
                .as("nobody is reminded of what is past")
                .extracting(DocumentRequest::account)
                .doesNotContain(person);
    }

    @Test
    void theDatabaseHoldsOneOpenRequestOfAPerson() {
        wasAsked();
        assertThat(
                        statements.refusal(
                                """
                                insert into evidence_request
                                       (id, account, dossier, open_for, reason, asked_by, asked_at,
                                        last_day)
                                values ('%1$s', '%2$s', '%1$s', '%2$s', 'x', '%1$s',
                                        current_timestamp, current_date)\
                                """
                                        .formatted(UUID.randomUUID(), person.value())))
                .hasValueSatisfying(why -> assertThat(why).contains("one_request_at_a_time"));
    }

    private String tolds(AccountId whose) {
        return statements.read(
                "select count(*) from letter where kind = 'DOCUMENT_WANTING' and account = '%s'"
                        .formatted(whose.value()));
    }

    /** Of a person with answers: rehearsals and other tests seal dossiers without. */
    private UUID sealed(String column) {
        return UUID.fromString(
                statements.read(
                        """
                        select cast(%s as varchar) from dossier d
                         where d.status = 'SEALED' and not d.synthetic
                           and exists (select 1 from dossier_seal s where s.dossier = d.id)
                         order by d.id\
                        """
                                .formatted(column)));
    }

    /** As the page shows the passport now. */
    private Judgement judgement(DossierId which, DocumentVerdict.Finding finding, Reason reason) {
        DocumentFolder folder = reading.of(which).orElseThrow();
        Requirement passport = folder.checklist().named("passport.moi").orElseThrow();
        return new Judgement(by, passport.code(), finding, reason, folder.shown(passport));
    }

    private Concluding judges(DossierId which, Judgement judgement) throws Exception {
        return officer.does(() -> verdicts.judge(which, judgement));
    }

    /** Behind the portal: nobody explains anything any more once it is received. */
    private void explains(AccountId whose, String when) {
        statements.run(
                "insert into evidence_folder values ('%s') on conflict do nothing"
                        .formatted(whose.value()),
                "delete from evidence_explanation where account = '%s'".formatted(whose.value()),
                """
                insert into evidence_explanation (account, requirement, words, written_at)
                values ('%s', 'passport.moi', 'Perdu', %s)\
                """
                        .formatted(whose.value(), when));
    }

    @Test
    void whatDoesNotConformIsToldByOneLetterAndInTheAccount() throws Exception {
        DossierId sent = new DossierId(sealed("id"));
        AccountId whose = new AccountId(sealed("account"));
        long before = Long.parseLong(tolds(whose));
        explains(whose, "timestamp with time zone '2026-01-01 00:00:00+00'");
        Judgement wanting = judgement(sent, NOT_CONFORMING, WHY);
        assertThat(judges(sent, wanting)).isEqualTo(Concluding.DONE);
        assertThat(judges(sent, wanting)).as("a second click").isEqualTo(Concluding.DONE);
        assertThat(tolds(whose)).isEqualTo(Long.toString(before + 1));
        assertThat(evidence.wanting(whose)).containsKey("passport.moi");
        DocumentVerdict found = evidence.wanting(whose).get("passport.moi");
        assertThat(requests.standing(found.id())).contains(found);
        explains(whose, "timestamp with time zone '2026-01-02 00:00:00+00'");
        assertThat(judges(sent, wanting)).isEqualTo(Concluding.CHANGED_SINCE);
        assertThat(judges(sent, judgement(sent, ACCEPTED, null))).isEqualTo(Concluding.DONE);
        assertThat(tolds(whose)).as("nothing to do, nothing to tell").isEqualTo("" + (before + 1));
        assertThat(evidence.wanting(whose)).doesNotContainKey("passport.moi");
        assertThat(requests.standing(found.id())).as("a letter that waits says nothing").isEmpty();
        statements.run(
                "delete from evidence_explanation where account = '%s'".formatted(whose.value()));
    }

    @Test
    void aChildThatCameSinceTheReceiptIsAskedABirthCertificate() throws Exception {
        Debtor received = Debtor.dueBefore(Instant.now().plus(Duration.ofDays(20)), statements);
        DossierId theirs =
                new DossierId(
                        UUID.fromString(
                                statements.read(
                                        "select cast(dossier as varchar) from selection_application"
                                                + " where number = '%s'"
                                                        .formatted(received.number()))));
        UUID child = UUID.randomUUID();
        ChildBorn born =
                new ChildBorn(
                        new Dependant(
                                child,
                                new Dependant.Bond(Kinship.CHILD_OF_BOTH, true, false, null),
                                new Identity(null, null, null, null, null),
                                null));
        Declaring declared =
                changes.declare(
                        received.account(),
                        received.number(),
                        UUID.randomUUID(),
                        Montreal.day(Instant.now()),
                        born);
        assertThat(today(received, theirs).family().dependants()).as("not noted yet").isEmpty();
        ChangeId id = ((Declaring.Declared) declared).change();
        assertThat(does(() -> changes.note(by, id, Noted.Outcome.ACCEPTED, null))).isTrue();
        assertThat(today(received, theirs).everybody()).contains(Who.dependant(child));
        assertThat(Checklist.of(today(received, theirs)).named("birth-certificate." + child))
                .isPresent();
        assertThat(today(received, dossier).family().dependants())
                .as("of another dossier")
                .isEmpty();
    }

    private Contents today(Debtor person, DossierId which) {
        Contents today = new Contents(Map.of());
        for (DeclaredSince each : since) {
            today = each.today(person.account(), which, today);
        }
        return today;
    }
}
