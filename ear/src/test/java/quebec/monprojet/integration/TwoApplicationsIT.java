package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import quebec.monprojet.account.AccountId;
import quebec.monprojet.fixture.HandOut;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

/**
 * Somebody whose dossier two periods have received: whatever is awaited of them says for which
 * application, in their English. What comes first puts the earlier one in behind the portal, what
 * comes last gives it to somebody else, for others know this person with one.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@NullUnmarked
class TwoApplicationsIT {

    private static final int TURN = 1;
    private static final ApplicationNumber EARLIER =
            new ApplicationNumber(new PeriodNumber("2088-1"), new Rank(1));

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    private static final String ITS_NUMBER =
            "your application (<span class=\"nowrap\">)?" + EARLIER;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    @Order(1)
    void anotherPeriodHadReceivedTheDossier() throws IOException {
        String period = HandOut.in(Inside.prepared()).said("Period (\\S+)").group(1);
        String ticket =
                Files.readAllLines(Inside.data().resolve("demonstration/tickets.txt")).get(TURN);
        String latest = Submissions.number(Submissions.press(Inside.http(), period, ticket));
        Statements statements = new Statements(portal);
        String acknowledged =
                "select cast(count(*) as varchar) from selection_application"
                        + " where acknowledged_at is not null and number = '"
                        + latest
                        + "'";
        Patience.until("the case", () -> statements.read(acknowledged).equals("1"));
        statements.run(
                """
                insert into selection_application
                       (number, period, rank, dossier, account, family_name, name_key, birth_date,
                        country, stream, status, received_at, acknowledged_at, version)
                select '%s', '%s', 1, dossier, account, family_name, 'deux', birth_date, country,
                       stream, 'ACKNOWLEDGED', timestamp with time zone '2026-01-05 12:00:00+00',
                       current_timestamp, 0
                  from selection_application where number = '%s'\
                """
                        .formatted(EARLIER, EARLIER.period().value(), latest),
                """
                insert into evidence_request
                       (id, account, dossier, open_for, reason, asked_by, asked_at, last_day)
                select '%s', account, dossier, account, 'Il manque une page.', account,
                       current_timestamp, date '2096-03-01'
                  from selection_application where number = '%s'\
                """
                        .formatted(UUID.randomUUID(), EARLIER));
        String account =
                statements.read(
                        "select cast(account as varchar) from selection_application where number = '%s'"
                                .formatted(EARLIER));
        Debtor debtor = new Debtor(EARLIER, new AccountId(UUID.fromString(account)), statements);
        debtor.invited(Instant.now().plus(Duration.ofDays(20)));
        assertThat(debtor.state()).isEqualTo("INVITED");
    }

    private static String latest() {
        return Submissions.number(Submissions.press(Cast.tickets().get(TURN)));
    }

    private static String path() {
        return "/dossier/desistement?numero=" + EARLIER;
    }

    @Test
    @Order(2)
    @RunAsClient
    void whatIsAwaitedNamesWhatItIsFor() {
        Browser person = Cast.OTHER_APPLICANT.browser();
        String home = person.get("/dossier/").body();
        String both = "About your application [^<]*" + latest() + "[^<]*, " + EARLIER;
        assertThat(home).containsPattern(both);
        assertThat(person.get("/dossier/documents").body()).containsPattern(both);
        assertThat(home)
                .containsPattern("<h2>Your application <span class=\"nowrap\">" + EARLIER)
                .containsPattern("<h2>Your application <span class=\"nowrap\">" + latest());
        assertThat(home)
                .contains("Withdraw application " + EARLIER, "Withdraw application " + latest());
    }

    @Test
    @Order(3)
    @RunAsClient
    void eachIsGivenUpByItself() {
        Browser person = Cast.OTHER_APPLICANT.browser();
        Page page = person.get(path());
        assertThat(page.body())
                .containsPattern(ITS_NUMBER)
                .contains("Withdraw application " + latest());
        Page refused = person.submit(page, Map.of("password", "ce n’est pas lui"), "withdraw");
        assertThat(refused.body()).contains("error-summary").containsPattern(ITS_NUMBER);
        Page done = person.submit(refused, Map.of("password", Cast.password()), "withdraw");
        assertThat(done.location()).isEqualTo(path());
        assertThat(person.follow(done).body())
                .containsPattern("About " + ITS_NUMBER)
                .doesNotContain("name=\"withdraw\"");
        assertThat(person.get("/dossier/desistement").body())
                .as("another stands")
                .contains("name=\"withdraw\"")
                .doesNotContainPattern(ITS_NUMBER);
    }

    @Test
    @Order(4)
    @RunAsClient
    void aMessageIsAboutTheOneThatIsNamed() {
        Browser person = Cast.OTHER_APPLICANT.browser();
        Page page = person.get("/dossier/messages?numero=" + EARLIER);
        Page sent = person.submit(page, Map.of("words", "J’ai une pièce de plus."), "write");
        assertThat(sent.location()).contains("numero=" + EARLIER);
        assertThat(person.follow(sent).body()).contains("J’ai une pièce de plus.");
        assertThat(person.get("/dossier/messages").body())
                .contains("About your application")
                .doesNotContain(EARLIER.value(), "J’ai une pièce de plus.");
    }

    @Test
    @Order(5)
    void theEarlierOneEnded() {
        Statements statements = new Statements(portal);
        assertThat(
                        statements.read(
                                "select status from selection_application where number = '%s'"
                                        .formatted(EARLIER)))
                .isEqualTo("WITHDRAWN");
        String another = UUID.randomUUID().toString();
        statements.run(
                "delete from evidence_request where id not in (select request from evidence_answer)"
                        + " and dossier in"
                        + " (select dossier from selection_application where number = '%s')"
                                .formatted(EARLIER));
        for (String table : List.of("withdrawal", "conversation", "fee_invitation")) {
            statements.run(
                    "update %s set account = '%s' where application = '%s'"
                            .formatted(table, another, EARLIER));
        }
        statements.run(
                "update selection_application set account = '%1$s', dossier = '%1$s' where number = '%2$s'"
                        .formatted(another, EARLIER));
    }
}
