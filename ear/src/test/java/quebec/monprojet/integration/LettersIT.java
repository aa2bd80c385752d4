package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.DecisionId;
import quebec.monprojet.decision.DecisionTaken;
import quebec.monprojet.decision.NoticeGiven;
import quebec.monprojet.decision.NoticeId;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.letterbook.Approving;
import quebec.monprojet.letterbook.Drafted;
import quebec.monprojet.letterbook.Issued;
import quebec.monprojet.letterbook.LetterRun;
import quebec.monprojet.letterbook.OfficialKind;
import quebec.monprojet.letterbook.OfficialLetter;
import quebec.monprojet.letterbook.OfficialLetters;
import quebec.monprojet.letterbook.Progress;
import quebec.monprojet.letterbook.RunFilter;
import quebec.monprojet.letterbook.RunId;
import quebec.monprojet.letterbook.RunLetters;
import quebec.monprojet.letterbook.RunPapers;
import quebec.monprojet.letterbook.RunState;
import quebec.monprojet.letterbook.Running;
import quebec.monprojet.letterbook.Runs;
import quebec.monprojet.letterbook.Template;
import quebec.monprojet.letterbook.Templates;
import quebec.monprojet.letterbook.Wording;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.selection.Status;

/** Letters of decisions and of runs: once each, numbered without a gap, whatever is lost midway. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class LettersIT {

    private static final PeriodNumber PERIOD = new PeriodNumber("2093-1");
    private static final StaffId ONE = new StaffId(UUID.randomUUID());
    private static final StaffId OTHER = new StaffId(UUID.randomUUID());
    private static final String LISTENER =
            "jboss.as:deployment=portal.ear,subdeployment=jms.jar,subsystem=ejb3,"
                    + "message-driven-bean=OfficialLetterListener";
    private static final String QUEUE =
            "jboss.as:subsystem=messaging-activemq,server=default,jms-queue=OfficialLetters";

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject private Event<DecisionTaken> taken;
    @Inject private Event<NoticeGiven> given;

    @EJB(lookup = "java:global/portal/ejb/OfficialLetters")
    private OfficialLetters letters;

    @EJB(lookup = "java:global/portal/ejb/Templates")
    private Templates templates;

    @EJB(lookup = "java:global/portal/ejb/Runs")
    private Runs runs;

    @EJB(lookup = "java:global/portal/ejb/RunLetters")
    private RunLetters worker;

    @EJB(lookup = "java:global/portal/ejb/RunPapers")
    private RunPapers papers;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    @EJB(lookup = "java:global/portal/it/AsManager")
    private AsManager manager;

    private Statements statements;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void ask() {
        statements = new Statements(portal);
        Inside.prepared();
    }

    private static Decision refusal(Addressee person, DecisionId id) {
        Instant now = Instant.now();
        return new Decision(
                id,
                person.number(),
                person.account(),
                Outcome.REFUSED,
                List.of("passing-score"),
                "Vos études <b>comptent</b> 4 points.",
                ONE,
                now,
                OTHER,
                now,
                null);
    }

    private void tell(Decision decision, boolean kept) throws Exception {
        transaction.begin();
        taken.fire(new DecisionTaken(decision));
        if (kept) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
    }

    private OfficialLetter only(Addressee person) {
        List<OfficialLetter> all = letters.of(person.account());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void aDecisionThatIsToldTwiceMakesOneLetterAndOneThatIsUndoneMakesNone() throws Exception {
        Addressee person = Addressee.examined(PERIOD, statements);
        Addressee undone = Addressee.examined(PERIOD, statements);
        Decision decision = refusal(person, new DecisionId(UUID.randomUUID()));
        tell(refusal(undone, new DecisionId(UUID.randomUUID())), false);
        tell(decision, true);
        tell(decision, true);
        assertThat(letters.of(undone.account())).isEmpty();
        OfficialLetter letter = only(person);
        assertThat(letter.content().kind()).isEqualTo(OfficialKind.REFUSED);
        assertThat(letter.content().toString())
                .contains("Vos études <b>comptent</b> 4 points.", "Zoé O'Brien <b>", "réexamen");
        noNumberIsLeftOut();
    }

    @Test
    void aNoticeSaysUntilWhenToReply() throws Exception {
        Addressee person = Addressee.examined(PERIOD, statements);
        transaction.begin();
        given.fire(
                new NoticeGiven(
                        new NoticeOfIntention(
                                new NoticeId(UUID.randomUUID()),
                                person.number(),
                                person.account(),
                                Outcome.REJECTED,
                                List.of("documents-missing"),
                                "Il manque un diplôme.",
                                ONE,
                                Instant.now(),
                                LocalDate.of(2097, 3, 1),
                                null,
                                null)));
        transaction.commit();
        assertThat(only(person).content().toString())
                .contains("1er mars 2097", "Il manque un diplôme.", "un rejet");
    }

    @Test
    void theMailSaysOnlyThatALetterIsThereAndReadingItIsReceivingIt() throws Exception {
        Addressee person = Addressee.examined(PERIOD, statements);
        tell(refusal(person, new DecisionId(UUID.randomUUID())), true);
        Patience.until("the mail", () -> only(person).sentAt() != null);
        OfficialLetter sent = only(person);
        String mail = mail(person);
        assertThat(mail).contains(sent.number().value()).doesNotContain("4 points", "Brien");
        assertThat(sent.isReceived()).isFalse();
        Addressee stranger = Addressee.examined(PERIOD, statements);
        assertThat(letters.open(stranger.account(), sent.number())).isEmpty();
        assertThat(only(person).isReceived()).isFalse();
        OfficialLetter read = letters.open(person.account(), sent.number()).orElseThrow();
        assertThat(read.receivedAt()).isAfterOrEqualTo(read.sentAt());
        assertThat(letters.open(person.account(), sent.number()).orElseThrow().receivedAt())
                .isEqualTo(read.receivedAt());
        assertThat(
                        read(
                                "select cast(count(*) as varchar) from journal_entry where act = 'letter.received'"
                                        + " and subject = 'application:"
                                        + person.number()
                                        + "'"))
                .isEqualTo("1");
    }

    @Test
    void readingTheDecisionOnItsPageIsReceivingItsLetter() throws Exception {
        Addressee person = Addressee.examined(PERIOD, statements);
        DecisionId decision = new DecisionId(UUID.randomUUID());
        tell(refusal(person, decision), true);
        letters.read(Addressee.examined(PERIOD, statements).account(), decision);
        assertThat(only(person).isReceived()).isFalse();
        letters.read(person.account(), decision);
        assertThat(only(person).receivedBy()).isEqualTo(OfficialLetter.Delivery.ACCOUNT);
    }

    private String mail(Addressee person) throws IOException {
        String id =
                read(
                        "select cast(id as varchar) from letter where kind = 'OFFICIAL_LETTER'"
                                + " and account = '"
                                + person.account()
                                + "'");
        try (Stream<Path> mails = Files.list(Inside.data().resolve("courriel"))) {
            List<Path> of =
                    mails.filter(
                                    mail ->
                                            mail.getFileName()
                                                    .toString()
                                                    .startsWith("letter-" + id + "-"))
                            .toList();
            assertThat(of).hasSize(1);
            return Files.readString(of.get(0));
        }
    }

    @Test
    void nobodyApprovesTheirOwnTemplate() {
        Template shipped = manager.of(() -> templates.of(OfficialKind.CERTIFICATE_SENT)).get(0);
        Map<Language, Wording> words = shipped.wordings();
        assertThat(manager.of(() -> templates.save(ONE, shipped.kind(), 7, null, words)))
                .isInstanceOf(Drafted.Overtaken.class);
        assertThat(
                        manager.of(
                                () ->
                                        templates.save(
                                                ONE,
                                                shipped.kind(),
                                                shipped.version() + 1,
                                                null,
                                                words)))
                .isEqualTo(new Drafted.Saved(shipped.version() + 1));
        assertThat(
                        manager.of(
                                () ->
                                        templates.save(
                                                OTHER,
                                                shipped.kind(),
                                                shipped.version() + 1,
                                                null,
                                                words)))
                .isInstanceOf(Drafted.Overtaken.class);
        Template draft = manager.of(() -> templates.of(shipped.kind())).get(0);
        assertThat(manager.of(() -> templates.approve(ONE, draft, Instant.now())))
                .isEqualTo(Approving.OWN_DRAFT);
        assertThat(manager.of(() -> templates.approve(OTHER, draft, Instant.now())))
                .isEqualTo(Approving.APPROVED);
        assertThat(
                        manager.of(
                                () ->
                                        templates.save(
                                                ONE,
                                                shipped.kind(),
                                                draft.version(),
                                                draft.draftedAt(),
                                                words)))
                .isInstanceOf(Drafted.Overtaken.class);
        statements.run(
                "delete from letterbook_template where kind = 'CERTIFICATE_SENT' and version = "
                        + draft.version());
    }

    @Test
    void twoHundredLettersAreNeitherLostNorDoubledWhenTheirWorkerAndItsMessagesAreGone()
            throws Exception {
        PeriodNumber period = new PeriodNumber("2092-1");
        int many = 200;
        Addressee.examined(many, period, statements);
        Template template =
                officer.does(() -> templates.inForce(OfficialKind.GENERAL)).orElseThrow();
        RunId run =
                officer.does(() -> runs.prepare(ONE, template, new RunFilter(null, period, null)));
        assertThat(officer.does(() -> papers.samples(ONE, run))).hasSize(3);
        operate(LISTENER, "stopDelivery");
        assertThat(officer.does(() -> runs.start(ONE, run))).isEqualTo(Running.AWAITS_ANOTHER);
        assertThat(officer.does(() -> runs.confirm(ONE, run))).isEqualTo(Running.OWN_START);
        assertThat(progress(run).made()).isZero();
        assertThat(officer.does(() -> runs.confirm(OTHER, run))).isEqualTo(Running.DONE);
        Patience.until("all announced", () -> count("carried_by is not null", run) == many);

        halfOfThemAreMadeTwiceAtOnce(run);
        operate(QUEUE, "removeMessages", "");
        operate(LISTENER, "startDelivery");
        assertThat(progress(run).made()).isEqualTo(many / 2);
        assertThat(progress(run).left()).isEqualTo(many / 2);

        halfAnHourGoesBy(run);
        Patience.until("the run to be over", () -> state(run) == RunState.DONE);
        assertThat(progress(run).made()).isEqualTo(many);
        assertThat(
                        read(
                                "select cast(count(distinct o.application) as varchar)"
                                        + " from letterbook_letter o where o.cause like 'run:"
                                        + run
                                        + ":%'"))
                .isEqualTo(Integer.toString(many));
        noNumberIsLeftOut();
        String sent =
                "select cast(count(*) as varchar) from letter l join letterbook_letter o"
                        + " on l.subject = cast(o.id as varchar) where l.kind = 'OFFICIAL_LETTER'"
                        + " and l.sent_at is not null and o.sent_at is not null"
                        + " and o.cause like 'run:"
                        + run
                        + ":%'";
        Patience.until("the mails", () -> read(sent).equals(Integer.toString(many)));
        assertThat(officer.does(() -> papers.print(ONE, run, 4))).isPresent();
        assertThat(officer.does(() -> papers.print(ONE, run, 5))).isEmpty();
        assertThat(tied("run.printed", "application:" + period.value() + "-%")).isEqualTo(50);
        assertThat(tied("run.printed", "person:%")).isGreaterThanOrEqualTo(50);
        assertThat(tied("run.sampled", "application:" + period.value() + "-%")).isEqualTo(3);
    }

    /** How many files or persons such entries are found by. */
    private int tied(String act, String matter) {
        return Integer.parseInt(
                read(
                        "select cast(count(distinct t.matter) as varchar) from journal_tie t"
                                + " join journal_entry e on e.number = t.entry where e.act = '"
                                + act
                                + "' and t.matter like '"
                                + matter
                                + "'"));
    }

    private void halfOfThemAreMadeTwiceAtOnce(RunId run) throws Exception {
        long first =
                Long.parseLong(
                        read(
                                "select cast(min(id) as varchar) from letterbook_item where run = '"
                                        + run
                                        + "'"));
        for (long item : LongStream.range(first, first + 100).toArray()) {
            AtOnce.both(
                    () -> {
                        worker.make(item);
                        return true;
                    },
                    () -> {
                        worker.make(item);
                        return true;
                    });
        }
    }

    private void halfAnHourGoesBy(RunId run) {
        statements.run(
                "update letterbook_item set next_at = timestamp with time zone '%s' where run = '%s'"
                        .formatted(Instant.now().minus(Duration.ofMinutes(5)), run));
    }

    @Test
    void aRunThatIsPausedWaitsAndOneThatIsCancelledStaysUnwritten() throws Exception {
        PeriodNumber period = new PeriodNumber("2091-1");
        Addressee.examined(3, period, statements);
        Template template =
                officer.does(() -> templates.inForce(OfficialKind.GENERAL)).orElseThrow();
        RunId run =
                officer.does(() -> runs.prepare(ONE, template, new RunFilter(null, period, null)));
        operate(LISTENER, "stopDelivery");
        assertThat(officer.does(() -> runs.start(ONE, run))).isEqualTo(Running.DONE);
        assertThat(officer.does(() -> runs.pause(ONE, run))).isEqualTo(Running.DONE);
        operate(LISTENER, "startDelivery");
        assertThat(officer.does(() -> runs.pause(ONE, run))).isEqualTo(Running.OVERTAKEN);
        assertThat(officer.does(() -> runs.cancel(ONE, run))).isEqualTo(Running.DONE);
        assertThat(officer.does(() -> runs.resume(ONE, run))).isEqualTo(Running.OVERTAKEN);
        assertThat(progress(run).left()).isEqualTo(3);
    }

    @Test
    void whoHasMovedOnSinceTheStartIsLeftOut() throws Exception {
        PeriodNumber period = new PeriodNumber("2090-1");
        List<Addressee> all = Addressee.examined(3, period, statements);
        Template template =
                officer.does(() -> templates.inForce(OfficialKind.GENERAL)).orElseThrow();
        RunFilter examined = new RunFilter(Status.EXAMINATION, period, null);
        operate(LISTENER, "stopDelivery");
        RunId run = officer.does(() -> runs.prepare(ONE, template, examined));
        assertThat(officer.does(() -> runs.start(ONE, run))).isEqualTo(Running.DONE);
        statements.run(
                "update selection_application set status = 'WITHDRAWN' where number = '%s'"
                        .formatted(all.get(0).number()));
        operate(LISTENER, "startDelivery");
        Patience.until("the run to be over", () -> state(run) == RunState.DONE);
        assertThat(progress(run).made()).isEqualTo(2);
        assertThat(progress(run).failures())
                .containsExactly(Map.entry(Issued.Failure.NO_LONGER, 1));
        assertThat(letters.of(all.get(0).account())).isEmpty();
    }

    @Test
    void nobodyIsToldOfACertificateThatTheyDoNotHold() throws Exception {
        PeriodNumber period = new PeriodNumber("2090-2");
        Addressee person = Addressee.examined(period, statements);
        Template template =
                officer.does(() -> templates.inForce(OfficialKind.CERTIFICATE_SENT)).orElseThrow();
        RunId run =
                officer.does(() -> runs.prepare(ONE, template, new RunFilter(null, period, null)));
        assertThat(officer.does(() -> papers.samples(ONE, run))).isEmpty();
        LetterRun prepared = officer.does(() -> runs.of(run)).orElseThrow();
        assertThat(prepared.found()).isZero();
        assertThat(officer.does(() -> runs.reach(prepared)).without())
                .containsExactly(person.number().value());
        assertThat(officer.does(() -> runs.start(ONE, run))).isEqualTo(Running.NOBODY);
        assertThat(letters.of(person.account())).isEmpty();
    }

    @Test
    void aChoiceThatIsCutInPartsIsConfirmedBySomebodyElseAllTheSame() throws Exception {
        StaffId member = new StaffId(UUID.randomUUID());
        Template template =
                officer.does(() -> templates.inForce(OfficialKind.GENERAL)).orElseThrow();
        RunId first = ofSixty(member, template, new PeriodNumber("2090-3"));
        RunId second = ofSixty(member, template, new PeriodNumber("2090-4"));
        assertThat(officer.does(() -> runs.start(member, first))).isEqualTo(Running.DONE);
        assertThat(officer.does(() -> runs.start(member, second)))
                .isEqualTo(Running.AWAITS_ANOTHER);
        assertThat(officer.does(() -> runs.confirm(member, second))).isEqualTo(Running.OWN_START);
        assertThat(officer.does(() -> runs.cancel(member, second))).isEqualTo(Running.DONE);
        Patience.until("the first to be over", () -> state(first) == RunState.DONE);
    }

    private RunId ofSixty(StaffId member, Template template, PeriodNumber period) throws Exception {
        Addressee.examined(60, period, statements);
        return officer.does(
                () -> runs.prepare(member, template, new RunFilter(null, period, null)));
    }

    private RunState state(RunId run) throws Exception {
        return officer.does(() -> runs.of(run)).map(LetterRun::state).orElseThrow();
    }

    private Progress progress(RunId run) throws Exception {
        return officer.does(() -> runs.progress(run));
    }

    private int count(String which, RunId run) {
        return Integer.parseInt(
                read(
                        "select cast(count(*) as varchar) from letterbook_item where "
                                + which
                                + " and run = '"
                                + run
                                + "'"));
    }

    private void noNumberIsLeftOut() {
        assertThat(
                        read(
                                "select cast(count(*) as varchar) from letterbook_year y where last <>"
                                        + " (select count(*) from letterbook_letter o where o.number"
                                        + " like concat('L-', cast(y.in_year as varchar), '-%'))"))
                .isEqualTo("0");
    }

    private String read(String query) {
        return statements.read(query);
    }

    /** As an operator does at the console. */
    private static void operate(String resource, String operation, Object... arguments)
            throws JMException {
        String[] types = new String[arguments.length];
        Arrays.fill(types, String.class.getName());
        Object unused =
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(new ObjectName(resource), operation, arguments, types);
    }
}
