package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Broken;
import quebec.monprojet.audit.Entry;
import quebec.monprojet.audit.Intact;
import quebec.monprojet.audit.JournalAnchors;
import quebec.monprojet.audit.JournalFilter;
import quebec.monprojet.audit.JournalReading;
import quebec.monprojet.audit.JournalTies;
import quebec.monprojet.audit.JournalWalk;
import quebec.monprojet.fixture.HandOut;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.ApplicationFiles;

/** The journal by file and by person, and what becomes of whoever changes it. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class JournalIT {

    private static final Instant EVER = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("2200-01-01T00:00:00Z");
    private static final StaffId OFFICER = new StaffId(UUID.randomUUID());

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @EJB(lookup = "java:global/portal/ejb/JournalReading!quebec.monprojet.audit.JournalReading")
    private JournalReading reading;

    @EJB(lookup = "java:global/portal/ejb/JournalWalk!quebec.monprojet.audit.JournalWalk")
    private JournalWalk walk;

    @EJB(lookup = "java:global/portal/ejb/JournalTies!quebec.monprojet.audit.JournalTies")
    private JournalTies ties;

    @EJB(lookup = "java:global/portal/ejb/JournalAnchors!quebec.monprojet.audit.JournalAnchors")
    private JournalAnchors anchors;

    @EJB(
            lookup =
                    "java:global/portal/ejb/ApplicationFiles!quebec.monprojet.selection.ApplicationFiles")
    private ApplicationFiles files;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    @EJB(lookup = "java:global/portal/it/AsAuditor")
    private AsAuditor auditor;

    private Statements statements;
    private String number;
    private String account;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void anOfficerOpensAFile() throws Exception {
        Path data = Inside.prepared();
        Submissions.press(
                Inside.http(),
                HandOut.in(data).said("Period (\\S+)").group(1),
                Files.readAllLines(data.resolve("demonstration/tickets.txt")).get(0));
        statements = new Statements(portal);
        String received =
                " from selection_application s join journal_entry j"
                        + " on j.subject = cast(s.dossier as varchar) and j.act = 'dossier.sealed'";
        Patience.until("a case", () -> !statements.read("select count(*)" + received).equals("0"));
        number = statements.read("select min(s.number)" + received);
        account =
                statements.read(
                        "select cast(account as varchar) from selection_application"
                                + " where number = '"
                                + number
                                + "'");
        officer.does(
                () ->
                        files.open(
                                OFFICER,
                                ApplicationNumber.parse(number).orElseThrow(),
                                ClientNetwork.of("192.0.2.7")));
    }

    @Test
    void allThatConcernsAFileIsFoundByItsNumber() {
        assertThat(page("application.read", number, "")).isNotEmpty();
        assertThat(page("dossier.sealed", number, "")).isNotEmpty();
        assertThat(page(number, "")).hasSizeGreaterThan(1);
        assertThat(page("2099-9-000001-X", "")).isEmpty();
    }

    @Test
    void allThatConcernsAPersonIsFoundByTheirAccountAndTheirNumber() {
        assertThat(page("application.read", "", account)).isNotEmpty();
        assertThat(page("dossier.sealed", "", account)).isNotEmpty();
        assertThat(page("", number))
                .extracting(Entry::number)
                .isEqualTo(numbers(page("", account)));
    }

    @Test
    void whatAMemberDidIsFoundByWhoTheyAre() {
        assertThat(page("", OFFICER.toString()))
                .isNotEmpty()
                .allMatch(entry -> entry.actor().id().equals(OFFICER.toString()));
    }

    @Test
    void fileAndPersonNarrowTogether() {
        assertThat(page(number, OFFICER.toString()))
                .isNotEmpty()
                .allMatch(entry -> entry.act().name().equals("application.read"));
    }

    @Test
    void officersDoNotReadIt() {
        assertThatThrownBy(() -> officer.does(() -> reading.count(filter(number, ""))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void tiesThatWereLostAreWorkedOutAgain() {
        if (isShared()) {
            return;
        }
        int before = page(number, "").size();
        statements.run("delete from journal_tie");
        assertThat(page(number, "")).isEmpty();
        long last = -1;
        JournalTies.Tied batch = ties.after(0);
        while (batch.last() > last) {
            last = batch.last();
            batch = ties.after(last);
        }
        assertThat(page(number, "")).hasSize(before);
    }

    @Test
    void postgresqlRefusesToChangeWhatIsWritten() {
        if (!isShared()) {
            return;
        }
        for (String change :
                List.of(
                        "update journal_entry set facts = '{}' where number = 1",
                        "delete from journal_entry where number = 1",
                        "truncate journal_entry",
                        "update journal_tie set entry = 2 where entry = 1",
                        "delete from journal_tie where entry = 1",
                        "delete from journal_anchor",
                        "delete from journal_edge",
                        "update journal_edge set size = size - 1",
                        "update journal_edge set size = size + 1")) {
            assertThat(statements.refusal(change))
                    .as(change)
                    .hasValueSatisfying(
                            said -> assertThat(said).contains("the journal only grows"));
        }
        assertThat(
                        statements.refusal(
                                "alter table journal_entry disable trigger only_grows",
                                "update journal_entry set facts = '{}' where number = 1"))
                .as("without the guard")
                .isEmpty();
    }

    @Test
    void whereNothingRefusesTheChainBetraysIt() {
        if (isShared()) {
            return;
        }
        assertThat(walk.verdict()).isInstanceOf(Intact.class);
        String said = statements.read("select subject from journal_entry where number = 2");
        statements.run("update journal_entry set subject = 'other' where number = 2");
        assertThat(walk.verdict()).isEqualTo(new Broken(2, Broken.Fault.CHANGED));
        statements.run("update journal_entry set subject = '" + said + "' where number = 2");
        assertThat(walk.verdict()).isInstanceOf(Intact.class);
    }

    @Test
    void aRowThatWasGarbledIsNamedAndKeepsNobodyFromTheOthers() {
        if (isShared()) {
            return;
        }
        int before = page("", OFFICER.toString()).size();
        String number =
                statements.read(
                        "select min(number) from journal_entry where actor_id = '" + OFFICER + "'");
        String where = " where number = " + number;
        String facts = statements.read("select facts from journal_entry" + where);
        statements.run("update journal_entry set facts = 'null'" + where);
        assertThat(walk.verdict())
                .isEqualTo(new Broken(Long.parseLong(number), Broken.Fault.CHANGED));
        assertThat(page("", OFFICER.toString())).hasSize(before - 1);
        statements.run(
                "update journal_entry set facts = '" + facts.replace("'", "''") + "'" + where);
        assertThat(walk.verdict()).isInstanceOf(Intact.class);
    }

    @Test
    void anUnderscoreIsLookedForAsOne() {
        for (String actor : List.of("part_a", "partxa")) {
            auditor.of(
                    () -> {
                        reading.announceSearch(new Actor(Actor.Kind.SYSTEM, actor), filter("", ""));
                        return actor;
                    });
        }
        var asked = new JournalFilter("", "", "art_a", "", "", EVER, NEVER);
        assertThat(auditor.of(() -> reading.page(asked, 0, 500)))
                .isNotEmpty()
                .allMatch(entry -> entry.actor().id().equals("part_a"));
    }

    @Test
    void anAnchorHoldsTheJournalUntilItGrows() {
        anchors.drop();
        int dropped = anchors.all().size();
        long size = anchors.all().get(dropped - 1).anchor().size();
        assertThat(size)
                .isLessThanOrEqualTo(
                        Long.parseLong(statements.read("select size from journal_edge")));
        assertThat(walk.verdict()).isInstanceOf(Intact.class);
        String hash = statements.read("select hash from journal_anchor where size = " + size);
        if (isShared()) {
            return;
        }
        statements.run(
                "update journal_anchor set hash = '" + "0".repeat(64) + "' where size = " + size);
        assertThat(walk.verdict()).isEqualTo(new Broken(size, Broken.Fault.REWRITTEN));
        statements.run("update journal_anchor set hash = '" + hash + "' where size = " + size);
        assertThat(walk.verdict()).isInstanceOf(Intact.class);
    }

    /** Asked by the tests themselves: no assumption comes back from the server as one. */
    private boolean isShared() {
        return System.getProperty("env.MPQ_DB_URL") != null;
    }

    private List<Entry> page(String file, String person) {
        return page("", file, person);
    }

    private List<Entry> page(String act, String file, String person) {
        var asked = new JournalFilter(act, "", "", file, person, EVER, NEVER);
        return auditor.of(() -> reading.page(asked, 0, 500));
    }

    private static List<Long> numbers(List<Entry> entries) {
        return entries.stream().map(Entry::number).toList();
    }

    private static JournalFilter filter(String file, String person) {
        return new JournalFilter("", "", "", file, person, EVER, NEVER);
    }
}
