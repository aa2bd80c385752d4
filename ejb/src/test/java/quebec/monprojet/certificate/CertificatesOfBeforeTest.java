package quebec.monprojet.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.certificate.Samples.APPLICANT;
import static quebec.monprojet.certificate.Samples.CHILD;
import static quebec.monprojet.certificate.Samples.OFFICER;
import static quebec.monprojet.certificate.Samples.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;

/** What becomes of versions that were drawn up before anybody asked who typed them. */
class CertificatesOfBeforeTest {

    private static final int VERSION = 1100;

    private SelectedTables tables;
    private Connection database;

    @BeforeEach
    void begin() throws Exception {
        tables = SelectedTables.before(VERSION);
        database = tables.database;
    }

    @AfterEach
    void end() throws SQLException {
        tables.close();
    }

    private String read(String column, String code) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select %s from certificate where code = '%s'"
                                        .formatted(column, code))) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    private void waits(String code, Bearer person, String cause, Facts facts) throws SQLException {
        boolean correction = cause.equals("CORRECTION");
        tables.run(
                """
                insert into certificate
                       (code, application, account, person, reference, version, cause, decision,
                        replaces, correction, schema, facts, drawn_at, drawn_for)
                values ('%s', '%s', '%s', '%s', 'r', %d, '%s', '%s', %s, %s, 1, '%s',
                        current_timestamp, '%s')\
                """
                        .formatted(
                                code,
                                Samples.NUMBER,
                                UUID.randomUUID(),
                                person.key(),
                                correction ? 2 : 1,
                                cause,
                                Samples.DECISION.value(),
                                correction ? "'AAAAAAAAAAAAAAAA'" : "null",
                                correction ? "'Le nom'" : "null",
                                facts.document(),
                                code));
    }

    @Test
    void aCorrectionOfWhichNobodyKnowsWhoTypedItIsTypedAgain() throws Exception {
        waits("AAAAAAAAAAAAAAAA", CHILD, "DECISION", facts("Ana", 1));
        waits("BBBBBBBBBBBBBBBB", APPLICANT, "CORRECTION", facts("Ana", 1));
        Tables.migrate(database, VERSION, VERSION + 1);
        assertThat(read("ending", "BBBBBBBBBBBBBBBB")).isEqualTo("DROPPED");
        assertThat(read("ended_by", "BBBBBBBBBBBBBBBB")).isEqualTo(OFFICER.value().toString());
        assertThat(read("drawn_for", "AAAAAAAAAAAAAAAA")).isEqualTo("AAAAAAAAAAAAAAAA");
        assertThat(read("cause", "AAAAAAAAAAAAAAAA")).isEqualTo("DECISION");
    }

    @Test
    void birthDatesComeToStandBesideTheFactsAndWhatCouldNotBeIsLeft() throws Exception {
        waits("AAAAAAAAAAAAAAAA", CHILD, "DECISION", facts("\"birthDate\":\"2001-01-01", 1));
        waits("BBBBBBBBBBBBBBBB", APPLICANT, "DECISION", facts("Ana", 1));
        tables.run(
                "update certificate set facts = replace(facts, '1984-05-03', '2099-05-03')"
                        + " where code = 'BBBBBBBBBBBBBBBB'");
        Tables.migrate(database, VERSION, VERSION + 1);
        assertThat(read("born_on", "AAAAAAAAAAAAAAAA")).isEqualTo("1984-05-03");
        assertThat(read("born_on", "BBBBBBBBBBBBBBBB")).isEqualTo("null");
    }
}
