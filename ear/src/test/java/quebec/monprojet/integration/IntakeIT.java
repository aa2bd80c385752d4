package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.intake.IssuedTicket;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.intake.Tickets;

/** The line, on the database it is judged by. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class IntakeIT {

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Inject private Tickets tickets;

    @EJB(lookup = "java:global/portal/ejb/Receipts!quebec.monprojet.intake.Receipts")
    private Receipts receipts;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    @RunAsClient
    void placesGoInTheOrderOfArrivalAndEveryOneAfterTheLastIsToldSo() {
        Set<Integer> ranks = new HashSet<>();
        int last = 0;
        for (String ticket : Cast.tickets()) {
            Raw.Answer answer = Submissions.press(ticket);
            if (answer.status() == 409) {
                assertThat(answer.text()).contains("/problems/full", "asked-after-full");
            } else {
                assertThat(answer.status()).isIn(200, 201);
                int rank = Submissions.rank(answer);
                if (answer.status() == 201) {
                    assertThat(rank).as("after whoever came before").isGreaterThan(last);
                    last = rank;
                }
                ranks.add(rank);
                Raw.Answer again = Submissions.press(ticket);
                assertThat(again.status()).isEqualTo(200);
                assertThat(Submissions.rank(again)).isEqualTo(rank);
            }
        }
        assertThat(ranks).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void aProofOfHavingAskedIsRecorded() throws Exception {
        List<String> all =
                Files.readAllLines(Inside.prepared().resolve("demonstration/tickets.txt"));
        String period =
                only(
                        "select number from intake_period"
                                + " where kind = 'CAPPED' and decision like 'DEMO-%'");
        for (String ticket : all) {
            assertThat(Submissions.press(Inside.http(), period, ticket).status())
                    .isIn(200, 201, 409);
        }
        int asked = all.size() - 4;
        String count =
                "select cast(count(*) as varchar) from asked_after where period = '" + period + "'";
        Patience.until("a record of each", () -> only(count).equals(Integer.toString(asked)));
    }

    @Test
    void whileThePeriodsRowIsOutOfReachTheLineSaysBusyAndThenComesBack() throws Exception {
        IssuedTicket ticket = exemptTicket();
        String period = ticket.period().value();
        Instant began = Instant.now();
        try (Connection elsewhere = portal.getConnection()) {
            elsewhere.setAutoCommit(false);
            hold(elsewhere, period);
            assertThat(Submissions.press(Inside.http(), period, ticket.text()).status())
                    .isEqualTo(503);
            elsewhere.rollback();
        }
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(40));
        Patience.until(
                "the line",
                () -> Submissions.press(Inside.http(), period, ticket.text()).status() != 503);
        Raw.Answer answer = Submissions.press(Inside.http(), period, ticket.text());
        assertThat(answer.status()).isIn(200, 201);
        assertThat(Submissions.number(answer)).startsWith(period);
        assertThat(receipts.keeps(exemptAccount())).isTrue();
    }

    @Test
    void anAccountWithoutAReceiptMayBeClosed() throws Exception {
        assertThat(receipts.keeps(account("brouillon@%"))).isFalse();
    }

    private static void hold(Connection connection, String period) throws Exception {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select number from intake_period where number = ? for update")) {
            select.setString(1, period);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
            }
        }
    }

    private IssuedTicket exemptTicket() throws Exception {
        Inside.prepared();
        return tickets.issueFor(exemptAccount()).orElseThrow();
    }

    private AccountId exemptAccount() throws Exception {
        return account("exemption@%");
    }

    private AccountId account(String like) throws Exception {
        Inside.prepared();
        return new AccountId(
                UUID.fromString(
                        only(
                                "select cast(id as varchar) from account where address like '"
                                        + like
                                        + "'")));
    }

    private String only(String question) throws Exception {
        try (Connection connection = portal.getConnection();
                PreparedStatement select = connection.prepareStatement(question);
                ResultSet row = select.executeQuery()) {
            assertThat(row.next()).as(question).isTrue();
            return row.getString(1);
        }
    }
}
