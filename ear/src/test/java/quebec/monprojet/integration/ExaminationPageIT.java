package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.fixture.HandOut;
import quebec.monprojet.fixture.Patience;

/**
 * One file on one screen. What comes first puts a received application to its examination behind
 * the portal, for the others to look at from outside.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@NullUnmarked
class ExaminationPageIT {

    private static final int TURN = 1;
    private static final String WHY = "Le diplôme porte une autre date.";
    private static final Pattern SEEN = Pattern.compile("name=\"seen.AGE\" value=\"(\\d+)\"");

    private static final Pattern COUNTED =
            Pattern.compile("id=\"points-AGE\".*?data-counted=\"(\\d+)\"", Pattern.DOTALL);

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    @Order(1)
    void anApplicationComesToItsExamination() throws IOException {
        String period = HandOut.in(Inside.prepared()).said("Period (\\S+)").group(1);
        String ticket =
                Files.readAllLines(Inside.data().resolve("demonstration/tickets.txt")).get(TURN);
        String number = Submissions.number(Submissions.press(Inside.http(), period, ticket));
        Statements statements = new Statements(portal);
        Patience.until("the case", () -> count(statements, number).equals("1"));
        statements.run(
                "update selection_application set status = 'EXAMINATION', examined_on = current_date"
                        + " where number = '"
                        + number
                        + "'");
        assertThat(count(statements, number)).isEqualTo("1");
        wasSentEverything(statements, number);
    }

    /** As the person said twice, of a request that an officer is done with. */
    private static void wasSentEverything(Statements statements, String number) {
        UUID request = UUID.randomUUID();
        String answer =
                "insert into evidence_answer (request, answered_at)"
                        + " values ('%s', timestamp with time zone '2026-11-%d 15:00:00+00')";
        statements.run(
                """
                insert into evidence_request
                       (id, account, dossier, reason, asked_by, asked_at, last_day, ended_at)
                select '%s', account, dossier, 'Il manque une page.', account,
                       timestamp with time zone '2026-11-01 15:00:00+00', date '2027-01-30',
                       current_timestamp
                  from selection_application where number = '%s'\
                """
                        .formatted(request, number),
                answer.formatted(request, 10),
                answer.formatted(request, 20));
    }

    private static String count(Statements statements, String number) {
        return statements.read(
                "select cast(count(*) as varchar) from selection_application where number = '"
                        + number
                        + "' and acknowledged_at is not null");
    }

    private static String file(String pane) {
        String number = Submissions.number(Submissions.press(Cast.tickets().get(TURN)));
        return "/bureau/demande?numero=" + number + pane;
    }

    /** Neither what the machine counted nor one more than that. */
    private static int other(Page page) {
        Matcher counted = COUNTED.matcher(page.body());
        assertThat(counted.find()).as("what the machine counted").isTrue();
        return counted.group(1).equals("0") ? 4 : 0;
    }

    private static Page finds(Page page, int points, String reason) {
        Matcher seen = SEEN.matcher(page.body());
        assertThat(seen.find()).as("a form beside the criterion").isTrue();
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("points.AGE", Integer.toString(points));
        typed.put("reason.AGE", reason);
        typed.put("seen.AGE", seen.group(1));
        typed.put("find", "AGE");
        return Cast.OFFICER.browser().submit(page, typed, "sent");
    }

    @Test
    @Order(2)
    @RunAsClient
    void whoeverHoldsTheFileFindsAndGivesAReason() {
        Browser officer = Cast.OFFICER.browser();
        Page page = officer.get(file(""));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Pas encore prise en charge", "name=\"take\"")
                .doesNotContain("name=\"points.AGE\"", "⟨");
        Page held = officer.follow(officer.submit(page, Map.of(), "take"));
        assertThat(held.body()).contains("Prise en charge par vous", "name=\"points.AGE\"");
        Page refused = finds(held, other(held), "");
        assertThat(refused.body()).contains("error-summary", "dites pourquoi");
        assertThat(finds(held, other(held), WHY).location()).contains("volet=points");
        assertThat(officer.get(file("")).body()).contains(WHY, "Diffère des réponses");
        assertThat(finds(held, 2, WHY).body())
                .as("on a form that has not seen it")
                .contains("Un autre constat a été inscrit");
    }

    @Test
    @Order(3)
    @RunAsClient
    void aSupervisorWhoDoesNotHoldItReadsAndAnAuditorToo() {
        for (Cast who : new Cast[] {Cast.SUPERVISOR, Cast.AUDITOR}) {
            Page page = who.browser().get(file("&volet=points"));
            assertThat(page.status()).as(who.name()).isEqualTo(200);
            assertThat(page.body()).contains(WHY).doesNotContain("name=\"points.AGE\"", "⟨");
        }
        assertThat(Cast.AUDITOR.browser().get(file("&volet=notes")).body())
                .doesNotContain("id=\"note\"");
    }

    @Test
    @Order(4)
    @RunAsClient
    void everyPaneIsReadByWhoeverMayReadTheFile() {
        for (String pane : new String[] {"chronologie", "notes", "messages", "liens", "autre"}) {
            Page page = Cast.AUDITOR.browser().get(file("&volet=" + pane));
            assertThat(page.status()).as(pane).isEqualTo(200);
            assertThat(page.body()).as(pane).contains("id=\"answers\"").doesNotContain("⟨");
        }
        assertThat(Cast.OFFICER.browser().get(file("&volet=chronologie&genre=constat")).body())
                .contains("au lieu de", "Âge")
                .doesNotContain("Demande arrivée");
        assertThat(Cast.OFFICER.browser().get(file("&volet=chronologie&genre=piece")).body())
                .as("the latest first")
                .containsSubsequence(
                        "2026-11-20",
                        "La personne dit avoir tout envoyé",
                        "2026-11-10",
                        "La personne dit avoir tout envoyé",
                        "Pièces demandées");
    }

    @Test
    @Order(5)
    @RunAsClient
    void aNoteIsReadByColleagues() {
        Browser officer = Cast.OFFICER.browser();
        Page pane = officer.get(file("&volet=notes"));
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("note", "Appeler avant midi.");
        typed.put("noting", "noting");
        typed.put("write", "");
        Page written = officer.submit(pane, typed, "write");
        assertThat(officer.follow(written).body())
                .contains("Appeler avant midi.", "La note est inscrite au dossier.");
        assertThat(Cast.SUPERVISOR.browser().get(file("&volet=notes")).body())
                .contains("Appeler avant midi.");
    }

    @Test
    @Order(6)
    @RunAsClient
    void aLinkFindsNothing() {
        String linked = file("&find=AGE&points.AGE=1&reason.AGE=parce+que+oui&seen.AGE=1");
        assertThat(Cast.OFFICER.browser().get(linked).status()).isEqualTo(200);
        assertThat(Cast.OFFICER.browser().get(file("")).body()).doesNotContain("parce que oui");
    }

    @Test
    @Order(7)
    @RunAsClient
    void nobodyElseComesNear() {
        assertThat(Cast.ADMINISTRATOR.browser().get(file("")).status()).isEqualTo(403);
        assertThat(Cast.PROGRAMME_MANAGER.browser().get(file("")).status()).isEqualTo(403);
    }
}
