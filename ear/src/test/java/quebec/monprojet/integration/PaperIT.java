package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.AccountBook;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.assisted.FourEyes;
import quebec.monprojet.assisted.Opened;
import quebec.monprojet.assisted.PaperBells;
import quebec.monprojet.assisted.PaperFileId;
import quebec.monprojet.assisted.PaperFiles;
import quebec.monprojet.assisted.PaperForm;
import quebec.monprojet.assisted.PostalAddress;
import quebec.monprojet.assisted.Proposal;
import quebec.monprojet.assisted.PublishedBell;
import quebec.monprojet.assisted.Step;
import quebec.monprojet.assisted.TakingBack;
import quebec.monprojet.correspondence.LetterId;
import quebec.monprojet.correspondence.LetterKind;
import quebec.monprojet.correspondence.LetterToPost;
import quebec.monprojet.correspondence.PrintQueue;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.intake.Intake;
import quebec.monprojet.intake.IssuedTicket;
import quebec.monprojet.intake.Submission;
import quebec.monprojet.intake.SubmitApplication;
import quebec.monprojet.intake.Tickets;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.time.Montreal;

/** One place, two people who filed on paper, and a bell. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class PaperIT {

    private static final String PERIOD = "2094-1";

    /** Microseconds are kept, and nanoseconds worked out. */
    private static final Duration AS_STORED = Duration.ofNanos(1_000);

    private static final StaffId ME = new StaffId(UUID.randomUUID());

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Inject private PaperBells bells;
    @Inject private Periods periods;
    @Inject private Tickets tickets;

    @EJB(lookup = "java:global/portal/ejb/Intake")
    private Intake intake;

    @EJB(lookup = "java:global/portal/ejb/Accounts")
    private Accounts accounts;

    @EJB(lookup = "java:global/portal/ejb/AccountBook")
    private AccountBook book;

    @EJB(lookup = "java:global/portal/ejb/PrintQueue")
    private PrintQueue queue;

    @EJB(lookup = "java:global/portal/ejb/PaperFiles")
    private PaperFiles files;

    @EJB(lookup = "java:global/portal/ejb/FourEyes")
    private FourEyes eyes;

    @EJB(lookup = "java:global/portal/ejb/TakingBack")
    private TakingBack back;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    private Statements statements;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    /** It says which period is its own once it is whole; before that nobody announces another. */
    @BeforeEach
    void waitForTheDemonstration() {
        statements = new Statements(portal);
        Inside.prepared();
    }

    /** The demonstration's own period is the latest again, and nobody on paper asks in it. */
    @AfterEach
    void withdrawTheNotice() {
        statements.run(
                "delete from paper_seal",
                "delete from opening_notice where period = '" + PERIOD + "'");
    }

    @Test
    void everybodyOnPaperIsPressedOnceAfterTheBell() throws Exception {
        OnPaper one = OnPaper.sealed(statements);
        OnPaper other = OnPaper.sealed(statements);
        Instant opens = Instant.now().plusSeconds(12).truncatedTo(ChronoUnit.SECONDS);
        OnPaper.announce(statements, PERIOD, 1, opens);
        Patience.until("the board", () -> current().equals(PERIOD));
        early(one);
        Patience.until("both answers", () -> pressed().equals("2"));

        OnPaper first = one.pressed(statements, "outcome").equals("RECEIVED") ? one : other;
        OnPaper second = first.equals(one) ? other : one;
        assertThat(second.pressed(statements, "outcome")).isEqualTo("FULL");
        assertThat(count("register where period = '" + PERIOD + "'")).isEqualTo("1");
        assertThat(received(first)).isAfterOrEqualTo(opens);
        assertThat(count("paper_press where due_at < " + at(opens))).isEqualTo("0");
        assertThat(count("paper_press where due_at >= " + at(opens.plusSeconds(5)))).isEqualTo("0");
        assertThat(count("paper_press where answered_at < due_at")).isEqualTo("0");
        assertThat(count("asked_after where dossier = '" + second.dossier() + "'")).isEqualTo("1");
        assertThat(first.pressed(statements, "digest"))
                .isNotEqualTo(second.pressed(statements, "digest"));
        for (OnPaper each : List.of(first, second)) {
            assertThat(Duration.between(workedOut(each, opens), due(each)))
                    .isBetween(AS_STORED.negated(), AS_STORED);
        }
        assertThat(due(first)).isNotEqualTo(due(second));
        assertThat(received(first)).isAfterOrEqualTo(workedOut(first, opens));

        nothingNewComesOfPressingAgain(first);
        theAnswerIsPosted(second);
    }

    private Instant due(OnPaper person) {
        String due =
                statements.read(
                        "select cast(extract(epoch from due_at) * 1000000 as bigint)"
                                + " from paper_press where dossier = '"
                                + person.dossier()
                                + "'");
        return Instant.EPOCH.plus(Long.parseLong(due), ChronoUnit.MICROS);
    }

    /** From the salt that is public once the window is over, as a stranger does. */
    private Instant workedOut(OnPaper person, Instant opens) throws Exception {
        PublishedBell bell = bells.of(periods.current().orElseThrow(), opens.plusSeconds(5));
        String both = bell.salt() + person.pressed(statements, "digest");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(both));
        BigInteger u = new BigInteger(1, Arrays.copyOf(hash, 8));
        long nanos = u.multiply(BigInteger.valueOf(5_000_000_000L)).shiftRight(64).longValueExact();
        return opens.plusNanos(nanos);
    }

    /** Too early, by whoever has the ticket. */
    private void early(OnPaper person) {
        IssuedTicket ticket = tickets.issueFor(person.account()).orElseThrow();
        assertThat(ticket.period().value()).isEqualTo(PERIOD);
        assertThat(press(ticket)).isInstanceOf(Submission.NotOpen.class);
    }

    /** A node died between the answer and its record, and another presses at the same time. */
    private void nothingNewComesOfPressingAgain(OnPaper person) {
        String number = person.pressed(statements, "application");
        statements.run("delete from paper_press where dossier = '" + person.dossier() + "'");
        IssuedTicket ticket = tickets.issueFor(person.account()).orElseThrow();
        List<Submission> again =
                IntStream.range(0, 8).parallel().mapToObj(node -> press(ticket)).toList();
        assertThat(again)
                .allSatisfy(
                        answer ->
                                assertThat(
                                                ((Submission.AlreadyReceived) answer)
                                                        .receipt()
                                                        .number()
                                                        .value())
                                        .isEqualTo(number));
        Patience.until(
                "the press on record again",
                () -> person.pressed(statements, "application").equals(number));
        assertThat(count("register where dossier = '" + person.dossier() + "'")).isEqualTo("1");
    }

    private void theAnswerIsPosted(OnPaper person) throws Exception {
        StaffId other = new StaffId(UUID.randomUUID());
        LocalDate today = LocalDate.now(Montreal.ZONE);
        Patience.until("the letter to print", () -> toPost(person).size() == 1);
        List<LetterId> letter = toPost(person).stream().map(LetterToPost::id).toList();
        assertThat(officer.does(() -> queue.posted(ME, letter, today))).isZero();
        byte[] pdf = officer.does(() -> queue.batch(ME, letter)).orElseThrow();
        assertThat(officer.does(() -> queue.batch(other, letter))).isEmpty();
        assertThat(officer.does(() -> queue.posted(other, letter, today))).isZero();
        assertThat(officer.does(() -> queue.posted(ME, letter, today.minusDays(1)))).isZero();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(officer.does(() -> queue.posted(ME, letter, today))).isEqualTo(1);
        assertThat(officer.does(() -> queue.posted(ME, letter, today))).isZero();
        assertThat(count("letter_posting where letter = " + letter.get(0))).isEqualTo("1");
        assertThat(statements.refusal("insert into letter_posting select * from letter_posting"))
                .isPresent();
    }

    private List<LetterToPost> toPost(OnPaper person) {
        try {
            return officer.does(() -> queue.next(ME)).stream()
                    .filter(each -> each.kind() == LetterKind.PAPER_ANSWERED)
                    .filter(each -> each.folder().file().value().equals(person.file()))
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nobodySignsInToAnAccountThatIsKept() {
        OnPaper person = OnPaper.sealed(statements);
        assertThat(accounts.of(person.account())).isEmpty();
        assertThat(book.candidate(person.account())).isEmpty();
        assertThat(book.choosePassword(person.account(), "hash")).isEmpty();
        assertThat(accounts.recipient(person.account()).orElseThrow().address()).isNull();
        assertThat(
                        statements.refusal(
                                "update account set password_hash = 'x' where id = '"
                                        + person.account()
                                        + "'"))
                .hasValueSatisfying(said -> assertThat(said).contains("account_kept"));
        assertThat(
                        statements.refusal(
                                "update account set address = 'a@b.example', address_key = 'a@b.example' where id = '"
                                        + person.account()
                                        + "'"))
                .hasValueSatisfying(said -> assertThat(said).contains("account_kept"));
    }

    @Test
    void whoeverTypedSealsNever() {
        OnPaper person = OnPaper.sealed(statements);
        statements.run("delete from paper_seal where file = '" + person.file() + "'");
        assertThat(statements.refusal(seal(person, person.typist())))
                .hasValueSatisfying(said -> assertThat(said).contains("sealed_by_a_verifier"));
        assertThat(statements.refusal(person.part(person.typist(), "VERIFIER")))
                .hasValueSatisfying(said -> assertThat(said).contains("one_part_a_member"));
        assertThat(statements.refusal(seal(person, person.verifier()))).isEmpty();
    }

    /**
     * Given back, changed and handed over again while somebody compared: it is not what they saw.
     */
    @Test
    void nobodySealsWhatTheyHaveNotRead() throws Exception {
        OnPaper person = OnPaper.sealed(statements);
        PaperFileId file = new PaperFileId(person.file());
        StaffId verifier = new StaffId(person.verifier());
        statements.run("delete from paper_seal where file = '" + person.file() + "'");
        assertThat(officer.does(() -> eyes.seal(verifier, file, 0)))
                .isInstanceOf(Step.NotRead.class);
        statements.run(
                "insert into paper_reading (file, member, read_at) values ('%s', '%s', timestamp with time zone '2001-01-01 00:00:00+00')"
                        .formatted(person.file(), person.verifier()));
        assertThat(officer.does(() -> eyes.seal(verifier, file, 0)))
                .isInstanceOf(Step.NotRead.class);
        assertThat(officer.does(() -> eyes.seal(verifier, file, 1)))
                .isInstanceOf(Step.Elsewhere.class);
        assertThat(officer.does(() -> eyes.seal(new StaffId(person.typist()), file, 0)))
                .isInstanceOf(Step.SameEyes.class);
        assertThat(officer.does(() -> eyes.giveBack(new StaffId(person.typist()), file)))
                .isInstanceOf(Step.Done.class);
        assertThat(officer.does(() -> eyes.seal(verifier, file, 1)))
                .isInstanceOf(Step.Elsewhere.class);
    }

    @Test
    void nobodyTakesAPersonOutAlone() throws Exception {
        OnPaper person = OnPaper.sealed(statements);
        PaperFileId file = new PaperFileId(person.file());
        String there = "paper_file where id = '" + person.file() + "'";
        StaffId other = new StaffId(UUID.randomUUID());
        assertThat(officer.does(() -> back.close(ME, null, file)))
                .isInstanceOf(Step.Proposed.class);
        assertThat(officer.does(() -> back.close(ME, ME, file))).isInstanceOf(Step.Proposed.class);
        assertThat(officer.does(() -> back.close(other, null, file)))
                .as("on a page that was shown before")
                .isInstanceOf(Step.Proposed.class);
        assertThat(officer.does(() -> back.proposed(file))).containsEntry(Proposal.CLOSE, ME);
        assertThat(count(there)).isEqualTo("1");
        assertThat(officer.does(() -> back.close(other, ME, file))).isInstanceOf(Step.Done.class);
        assertThat(count(there)).isEqualTo("0");
    }

    /** Each would find the reference free, and the key of one would refuse the other. */
    @Test
    void aFolderThatTwoOpenAtTheSameMomentIsOneFile() throws Exception {
        PaperForm form = folder("P-AT-ONCE");
        StaffId other = new StaffId(UUID.randomUUID());
        List<Opened> opened =
                AtOnce.both(
                        () -> officer.does(() -> files.open(ME, form)),
                        () -> officer.does(() -> files.open(other, form)));
        assertThat(opened).hasAtLeastOneElementOfType(Opened.ReferenceTaken.class);
        assertThat(opened).hasAtLeastOneElementOfType(Opened.Done.class);
        assertThat(count("paper_file where reference = 'P-AT-ONCE'")).isEqualTo("1");
    }

    @Test
    void whoeverClicksTwiceIsLedToTheirFile() throws Exception {
        PaperForm form = folder("P-TWICE");
        List<Opened> opened =
                AtOnce.both(
                        () -> officer.does(() -> files.open(ME, form)),
                        () -> officer.does(() -> files.open(ME, form)));
        assertThat(opened.get(0)).isInstanceOf(Opened.Done.class).isEqualTo(opened.get(1));
        assertThat(count("paper_file where reference = 'P-TWICE'")).isEqualTo("1");
    }

    private static PaperForm folder(String reference) {
        return new PaperForm(
                reference,
                new Names("Ouellet", "Rose", null),
                LocalDate.of(1980, 5, 17),
                PostalAddress.typed("Rose Ouellet\n3, rue du Port\nRimouski").orElseThrow(),
                Language.FR,
                LocalDate.of(2026, 1, 5));
    }

    private static String seal(OnPaper person, UUID member) {
        return "insert into paper_seal (file, member, digest, sealed_at) values ('%s', '%s', '%s', current_timestamp)"
                .formatted(person.file(), member, "0".repeat(64));
    }

    private Submission press(IssuedTicket ticket) {
        return intake.submit(
                        new SubmitApplication(
                                ticket.text(), new PeriodNumber(PERIOD), Instant.now()))
                .toCompletableFuture()
                .join();
    }

    private String current() {
        return periods.current().map(period -> period.number().value()).orElse("");
    }

    private String pressed() {
        return count("paper_press where period = '" + PERIOD + "'");
    }

    private Instant received(OnPaper person) {
        long nanos =
                Long.parseLong(
                        statements.read(
                                "select received_ns from register where dossier = '"
                                        + person.dossier()
                                        + "'"));
        return Instant.EPOCH.plus(Duration.ofNanos(nanos));
    }

    private String count(String from) {
        return statements.read("select cast(count(*) as varchar) from " + from);
    }

    private static String at(Instant instant) {
        return "timestamp with time zone '" + instant + "'";
    }
}
