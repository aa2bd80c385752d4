package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.function.Supplier;
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
import quebec.monprojet.fixture.HandOut;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.opening.AnnouncementFile;
import quebec.monprojet.opening.Announcements;
import quebec.monprojet.opening.DraftDecision;
import quebec.monprojet.opening.Fault;
import quebec.monprojet.opening.OpeningFile;
import quebec.monprojet.opening.OpeningFiles;
import quebec.monprojet.opening.Openings;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PrepareAnnouncement;
import quebec.monprojet.opening.Ruling;
import quebec.monprojet.opening.State;
import quebec.monprojet.opening.Vigil;

/** Openings on the database that ships: its own guards, and acts of the same instant. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class OpeningsIT {

    private static final StaffId FIRST = new StaffId(UUID.randomUUID());
    private static final StaffId SECOND = new StaffId(UUID.randomUUID());
    private static final StaffId THIRD = new StaffId(UUID.randomUUID());
    private static final PeriodNumber PERIOD = new PeriodNumber("2031-T1");
    private static final PeriodNumber OTHER = new PeriodNumber("2031-T2");
    private static final String REASON = "Motif d’essai, assez long pour en être un.";

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Resource private ManagedExecutorService threads;

    @Inject private AsManager manager;
    @Inject private Openings openings;
    @Inject private Announcements announcements;
    @Inject private OpeningFiles files;
    @Inject private Vigil vigil;

    private String seated;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void vacateTheSeat() {
        Inside.prepared();
        seated = database().read("select max(number) from intake_period where current_seat = 1");
        database().run("update intake_period set current_seat = null");
    }

    @AfterEach
    void leaveNothingBehind() {
        database()
                .run(
                        "delete from incident where period like '2031-T%'",
                        "delete from suspension where period like '2031-T%'",
                        "delete from prepared_announcement where period like '2031-T%'",
                        "delete from opening_notice where period like '2031-T%'",
                        "delete from intake_period where number like '2031-T%'",
                        "delete from opening_decision where period like '2031-T%'",
                        "update intake_period set current_seat = 1 where number = '"
                                + seated
                                + "'");
    }

    @Test
    void noNoticeIsPublishedLessThanADayAheadEvenByHand() {
        published("T-1", PERIOD);
        assertThat(database().refusal(notice("interval '24' hour", "prepared_by", "approved_by")))
                .isEmpty();
        assertThat(
                        database()
                                .refusal(
                                        notice(
                                                "interval '24' hour - interval '0.000001' second",
                                                "prepared_by",
                                                "approved_by")))
                .hasValueSatisfying(
                        said -> assertThat(said).contains("a_day_between_notice_and_opening"));
    }

    @Test
    void noNoticeIsTheWorkOfOnePersonEvenByHand() {
        published("T-1", PERIOD);
        assertThat(database().refusal(notice("interval '48' hour", "approved_by", "approved_by")))
                .hasValueSatisfying(said -> assertThat(said).contains("two_people_announce"));
    }

    @Test
    void noDecisionIsApprovedByItsAuthorEvenByHand() {
        assertThat(drafted("T-1", PERIOD)).isEqualTo(new Ruling.Done());
        asked("T-1");
        assertThat(database().refusal(approval("'" + UUID.randomUUID() + "'"))).isEmpty();
        assertThat(database().refusal(approval("drafted_by")))
                .hasValueSatisfying(said -> assertThat(said).contains("two_people_decide"));
    }

    @Test
    void noPeriodStandsOnADecisionThatNobodyApprovedEvenByHand() {
        assertThat(drafted("T-1", PERIOD)).isEqualTo(new Ruling.Done());
        String row = period("T-1", PERIOD, UUID.randomUUID().toString(), "null");
        assertThat(database().refusal(row)).isPresent();
    }

    @Test
    void oneCappedPeriodIsCurrentEvenByHand() {
        published("T-1", PERIOD);
        drafted("T-2", OTHER);
        approved("T-2");
        String approver = SECOND.toString();
        assertThat(database().refusal(period("T-2", OTHER, approver, "null"))).isEmpty();
        assertThat(database().refusal(period("T-2", OTHER, approver, "1")))
                .hasValueSatisfying(said -> assertThat(said).contains("unique"));
    }

    @Test
    void noMorePlacesAreTakenThanThereAreEvenByHand() {
        published("T-1", PERIOD);
        assertThat(database().refusal(taken("cap"))).isEmpty();
        assertThat(database().refusal(taken("cap + 1")))
                .hasValueSatisfying(said -> assertThat(said).contains("never_over_the_cap"));
    }

    @Test
    void ofTwoDraftsWithOneNumberTheSecondIsRefusedWithAReason() throws Exception {
        assertThat(
                        atOnce(
                                () -> openings.draft(FIRST, terms("T-1", PERIOD)),
                                () -> openings.draft(SECOND, terms("T-1", OTHER))))
                .containsExactlyInAnyOrder(new Ruling.Done(), new Ruling.NumberTaken());
    }

    @Test
    void ofTwoPublicationsTheSecondIsRefusedWithAReason() throws Exception {
        drafted("T-1", PERIOD);
        drafted("T-2", OTHER);
        approved("T-1");
        approved("T-2");
        List<Ruling> rulings =
                atOnce(() -> openings.publish(FIRST, "T-1"), () -> openings.publish(SECOND, "T-2"));
        assertThat(rulings).filteredOn(Ruling::done).hasSize(1);
        assertThat(rulings).filteredOn(Ruling.AnotherIsCurrent.class::isInstance).hasSize(1);
    }

    @Test
    void ofTwoPublicationsOfOneDecisionTheSecondFindsItAnnounced() throws Exception {
        drafted("T-1", PERIOD);
        approved("T-1");
        assertThat(
                        atOnce(
                                () -> openings.publish(FIRST, "T-1"),
                                () -> openings.publish(SECOND, "T-1")))
                .containsExactlyInAnyOrder(
                        new Ruling.Done(), new Ruling.WrongState(State.ANNOUNCED));
    }

    @Test
    void oneSilenceSuspendsOnceAndTheTakenPlacesOutliveTheNewNotice() throws Exception {
        openForAMonthWith(7);
        atOnce(() -> kept(), () -> kept());
        OpeningFile stopped = file("T-1");
        assertThat(stopped.stateAt(Instant.now())).isEqualTo(State.SUSPENDED);
        assertThat(stopped.published().latestNotice().incident().lastRank()).isEqualTo(7);
        assertThat(database().read("select count(*) from suspension where period = '2031-T1'"))
                .isEqualTo("1");

        Instant opensAt = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
        assertThat(prepared(opensAt)).isEqualTo(new Ruling.Done());
        AnnouncementFile seen = file("T-1").prepared();
        assertThat(manager.of(() -> announcements.approve(FIRST, PERIOD, seen)))
                .isEqualTo(new Ruling.SamePerson());
        assertThat(manager.of(() -> announcements.approve(SECOND, PERIOD, seen)))
                .isEqualTo(new Ruling.Done());

        OpeningFile again = file("T-1");
        assertThat(again.stateAt(opensAt.minusNanos(1))).isEqualTo(State.ANNOUNCED);
        assertThat(again.stateAt(opensAt)).isEqualTo(State.OPEN);
        assertThat(again.published().standing().taken()).isEqualTo(7);
    }

    @Test
    void aNewNoticeIsADayAheadToo() {
        openForAMonthWith(0);
        kept();
        assertThat(prepared(Instant.now().plus(Duration.ofHours(23))))
                .isInstanceOf(Ruling.TooSoon.class);
    }

    @Test
    void onlyWhatIsAnnouncedOrOpenIsSuspendedAndOnlyWithAReason() {
        published("T-1", PERIOD);
        assertThat(manager.of(() -> openings.suspend(FIRST, PERIOD, "Court.")))
                .isInstanceOfSatisfying(
                        Ruling.AtFault.class,
                        ruling -> assertThat(ruling.faults()).containsExactly(Fault.REASON));
        assertThat(manager.of(() -> openings.suspend(FIRST, PERIOD, REASON)))
                .isEqualTo(new Ruling.Done());
        assertThat(manager.of(() -> openings.suspend(SECOND, PERIOD, REASON)))
                .isEqualTo(new Ruling.WrongState(State.SUSPENDED));
    }

    @Test
    void aProofOfHavingAskedIsFoundAgainOnceAnotherPeriodIsAnnounced() throws Exception {
        Browser late = cameTooLate();
        published("T-1", PERIOD);
        Patience.until(
                "the new period",
                () -> late.get("/api/periods/current").body().contains("\"2031-T1\""));
        Page proof = late.get("/attente/" + seated);
        assertThat(proof.status()).isEqualTo(200);
        assertThat(proof.body()).contains("asked-after-full", "<dd>" + seated + "</dd>");
        assertThat(late.get("/dossier/").body())
                .contains("href=\"/attente/" + seated + "\"", "href=\"/attente/2031-T1\"");
        assertThat(late.get("/attente/2031-T9").location()).isEqualTo("/attente/2031-T1");
        Browser other = signedIn("exemption@%");
        assertThat(other.get("/attente/" + seated).location())
                .startsWith("/attente/")
                .doesNotContain(seated);
    }

    /** After the last place of the period that the demonstration announced. */
    private Browser cameTooLate() throws Exception {
        for (String ticket :
                Files.readAllLines(Inside.prepared().resolve("demonstration/tickets.txt"))) {
            Submissions.press(Inside.http(), seated, ticket);
        }
        // at the doors of 5 and 6 other tests give wrong passwords
        String late =
                " from asked_after q join dossier d on d.id = q.dossier"
                        + " join account a on a.id = d.account where not q.rehearsal"
                        + " and a.address not like 'demande-5@%' and a.address not like 'demande-6@%'";
        Patience.until("a record", () -> !database().read("select count(*)" + late).equals("0"));
        return signedIn(database().read("select min(a.address)" + late));
    }

    private Browser signedIn(String like) {
        String address =
                database().read("select address from account where address like '" + like + "'");
        Map<String, String> answers =
                Map.of("address", address, "password", HandOut.in(Inside.prepared()).password());
        Browser browser = new Browser(Inside.http());
        Patience.until(
                "room at the door",
                () -> browser.submit(browser.get("/connexion"), answers, "signIn").status() == 302);
        return browser;
    }

    private Ruling kept() {
        vigil.keep(PERIOD);
        return new Ruling.Done();
    }

    private Ruling drafted(String number, PeriodNumber period) {
        return manager.of(() -> openings.draft(FIRST, terms(number, period)));
    }

    /** By two people, and a third who asks that it be done without a rehearsal. */
    private void approved(String number) {
        String hash = file(number).decision().terms().hash();
        asked(number);
        assertThat(manager.of(() -> openings.approveUnrehearsed(FIRST, number, hash)))
                .isEqualTo(new Ruling.SamePerson());
        assertThat(manager.of(() -> openings.approveUnrehearsed(SECOND, number, hash)))
                .isEqualTo(new Ruling.Done());
    }

    private void asked(String number) {
        assertThat(manager.of(() -> openings.askOverride(THIRD, number, REASON)))
                .isEqualTo(new Ruling.Done());
    }

    private void published(String number, PeriodNumber period) {
        drafted(number, period);
        approved(number);
        assertThat(manager.of(() -> openings.publish(SECOND, number))).isEqualTo(new Ruling.Done());
    }

    private Ruling prepared(Instant opensAt) {
        return manager.of(
                () ->
                        announcements.prepare(
                                FIRST,
                                new PrepareAnnouncement(
                                        PERIOD,
                                        opensAt,
                                        opensAt.plus(Duration.ofDays(9)),
                                        REASON)));
    }

    private OpeningFile file(String number) {
        return manager.of(() -> files.of(number).orElseThrow());
    }

    /** Both begin when both are there. */
    private List<Ruling> atOnce(Supplier<Ruling> one, Supplier<Ruling> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Ruling> first = threads.submit(() -> after(start, one));
        Future<Ruling> second = threads.submit(() -> after(start, other));
        return List.of(first.get(), second.get());
    }

    private Ruling after(CyclicBarrier start, Supplier<Ruling> act) throws Exception {
        start.await();
        return manager.of(act);
    }

    private static DraftDecision terms(String number, PeriodNumber period) {
        Instant opensAt = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        return new DraftDecision(
                number,
                period,
                PeriodKind.CAPPED,
                OrderRule.FIRST_COME,
                REASON,
                "Loi d’essai, article 1",
                20,
                40,
                opensAt,
                opensAt.plus(Duration.ofDays(30)),
                Duration.ofSeconds(30));
    }

    /** Announced well ahead a month ago, open since an hour, and no sign of life from any node. */
    private void openForAMonthWith(int taken) {
        Instant opensAt = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        drafted("T-1", PERIOD);
        approved("T-1");
        database()
                .run(
                        "update opening_decision set opens_at = '%s' where number = 'T-1'"
                                .formatted(opensAt),
                        period("T-1", PERIOD, SECOND.toString(), "null"),
                        "update intake_period set taken = %d where number = '%s'"
                                .formatted(taken, PERIOD),
                        """
                        insert into opening_notice (period, decision, decision_hash,
                            decision_opens_at, opens_at, closes_at, published_at,
                            prepared_by, approved_by)
                        select period, number, hash, opens_at, opens_at, closes_at,
                               opens_at - interval '30' day, drafted_by, approved_by
                          from opening_decision where number = 'T-1'
                        """);
    }

    private static String period(
            String decision, PeriodNumber number, String approver, String seat) {
        return """
        insert into intake_period
            (number, decision, approved_by, kind, cap, taken, edge, current_seat)
        select '%s', number, cast('%s' as uuid), kind, cap, 0, hash_bytes, %s from
            (select d.*, cast('' as bytea) as hash_bytes from opening_decision d) as terms
         where number = '%s'
        """
                .formatted(number, approver, seat, decision);
    }

    /**
     * A notice like the one before it, {@code ahead} of its opening, by the people in these
     * columns.
     */
    private static String notice(String ahead, String preparedBy, String approvedBy) {
        return """
        insert into opening_notice (period, decision, decision_hash, decision_opens_at,
            opens_at, closes_at, published_at, prepared_by, approved_by)
        select period, decision, decision_hash, decision_opens_at,
               opens_at, closes_at, opens_at - (%s), %s, %s
          from opening_notice where period = '2031-T1'
        """
                .formatted(ahead, preparedBy, approvedBy);
    }

    private static String approval(String by) {
        return "update opening_decision set approved_by = "
                + by
                + ", approved_at = drafted_at where number = 'T-1'";
    }

    private static String taken(String places) {
        return "update intake_period set taken = " + places + " where number = '2031-T1'";
    }

    private Statements database() {
        return new Statements(portal);
    }
}
