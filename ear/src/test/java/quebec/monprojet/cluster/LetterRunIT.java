package quebec.monprojet.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quebec.monprojet.chaos.Mailbox;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.integration.Browser;
import quebec.monprojet.integration.Page;
import quebec.monprojet.opening.PeriodNumber;

/**
 * Five thousand letters of one run, made by two nodes of which one is killed midway: none is lost,
 * none doubled, and no number left out.
 */
class LetterRunIT {

    private static final int MANY = 5_000;
    private static final int MIDWAY = 1_500;
    private static final PeriodNumber PERIOD = new PeriodNumber("2090-1");
    private static final String MADE = "select count(*) from letterbook_item where state = 'MADE'";

    private static Mailbox mailbox;
    private static TwoNodes nodes;
    private static int madeWhenKilled;

    @BeforeAll
    static void oneOfTwoDiesMidway() throws Exception {
        mailbox = new Mailbox();
        Map<String, String> told = new HashMap<>(mailbox.environment());
        told.put("MPQ_NOTICES_PER_MINUTE", "60000");
        nodes = new TwoNodes(told);
        receive();
        Accounts accounts = new Accounts(nodes.handOut(), nodes.balancer().port());
        Browser supervisor = accounts.member("supervisor");
        Browser officer = accounts.member("officer");
        Page choice = supervisor.get("/bureau/envois");
        Page run =
                supervisor.follow(
                        supervisor.submit(
                                choice, Map.of("kind", "GENERAL", "status", "LAPSED"), "prepare"));
        Page started = supervisor.follow(supervisor.submit(run, Map.of(), "begin"));
        assertThat(started.status()).isEqualTo(200);
        assertThat(count(MADE)).as("before somebody else confirms").isZero();
        String path = "/bureau/envoi?id=" + read("select cast(id as varchar) from letterbook_run");
        Page confirmed = officer.follow(officer.submit(officer.get(path), Map.of(), "confirm"));
        assertThat(confirmed.status()).isEqualTo(200);
        Patience.until("the middle", () -> count(MADE) >= MIDWAY);
        nodes.server(Node.FIRST).kill();
        madeWhenKilled = count(MADE);
        Patience.until("all letters", () -> count(MADE) == MANY);
        Patience.until(
                "all mails",
                () ->
                        count("select count(*) from letterbook_letter where sent_at is not null")
                                == MANY);
    }

    @AfterAll
    static void close() {
        if (nodes != null) {
            nodes.close();
        }
        mailbox.close();
    }

    @Test
    void itDiedMidway() {
        assertThat(madeWhenKilled).isBetween(MIDWAY, MANY - 1);
    }

    @Test
    void everybodyHasOneLetter() {
        assertThat(count("select count(*) from letterbook_letter")).isEqualTo(MANY);
        assertThat(count("select count(distinct application) from letterbook_letter"))
                .isEqualTo(MANY);
    }

    @Test
    void noNumberIsLeftOutOrGivenTwice() {
        assertThat(count("select count(distinct number) from letterbook_letter")).isEqualTo(MANY);
        assertThat(
                        count(
                                "select max(cast(substring(number from 8) as integer))"
                                        + " from letterbook_letter"))
                .isEqualTo(MANY);
    }

    /** A mail whose node died between the relay's consent and its commit may come twice. */
    @Test
    void everybodyHasTheirMail() {
        List<String> theirs =
                mailbox.recipients().stream()
                        .filter(address -> address.endsWith("@lettre.example"))
                        .distinct()
                        .toList();
        assertThat(theirs).hasSize(MANY);
    }

    private static void receive() throws SQLException {
        try (Connection connection = nodes.connect();
                PreparedStatement account =
                        connection.prepareStatement(
                                "insert into account (id, address, address_key, password_hash,"
                                        + " language, state, stamp, created_at, opened_at, version)"
                                        + " values (?, ?, ?, 'x', 'FR', 'OPEN', 0,"
                                        + " current_timestamp, current_timestamp, 0)");
                PreparedStatement application =
                        connection.prepareStatement(
                                "insert into selection_application (number, period, rank, dossier,"
                                        + " account, family_name, name_key, birth_date, country,"
                                        + " stream, status, received_at, acknowledged_at, version,"
                                        + " in_status_since) values (?, ?, ?, ?, ?, 'Lettre',"
                                        + " 'lettre', date '1990-01-01', 'FR', 'CAPPED', 'LAPSED',"
                                        + " current_timestamp, current_timestamp, 0,"
                                        + " current_timestamp)")) {
            for (int rank = 1; rank <= MANY; rank++) {
                UUID person = UUID.randomUUID();
                account.setObject(1, person);
                account.setString(2, person + "@lettre.example");
                account.setString(3, person + "@lettre.example");
                account.addBatch();
                application.setString(1, new ApplicationNumber(PERIOD, new Rank(rank)).value());
                application.setString(2, PERIOD.value());
                application.setInt(3, rank);
                application.setObject(4, UUID.randomUUID());
                application.setObject(5, person);
                application.addBatch();
            }
            account.executeBatch();
            application.executeBatch();
        }
    }

    private static int count(String query) {
        return Integer.parseInt(read(query));
    }

    private static String read(String query) {
        try (Connection connection = nodes.connect();
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The letters cannot be counted", e);
        }
    }
}
