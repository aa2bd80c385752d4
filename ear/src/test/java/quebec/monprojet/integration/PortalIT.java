package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class PortalIT {

    private static final String UNTOLD = "lanterne-qui-ne-se-dit-pas";

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    void theDatabaseIsTheOneThatTheSurroundingsName() throws SQLException {
        try (Connection connection = portal.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(namedByTheSurroundings());
        }
    }

    private static String namedByTheSurroundings() {
        return System.getProperty("env.MPQ_DB_URL") == null ? "H2" : "PostgreSQL";
    }

    @Test
    void everyMigrationHasRun() throws SQLException {
        try (Connection connection = portal.getConnection();
                Statement question = connection.createStatement();
                ResultSet answer =
                        question.executeQuery(
                                "select count(*), count(case when success then 1 end)"
                                        + " from flyway_schema_history")) {
            answer.next();
            assertThat(answer.getInt(1)).isPositive().isEqualTo(answer.getInt(2));
        }
    }

    @Test
    @RunAsClient
    void theNodeIsReadyAndSaysSoToOperationsOnly() {
        assertThat(Raw.get(Surroundings.PORTS.operations(), "/ops/ready").status()).isEqualTo(200);
        assertThat(Raw.get(Surroundings.PORTS.operations(), "/ops/live").status()).isEqualTo(200);
        assertThat(Raw.get(Surroundings.PORTS.operations(), "/ops/metrics").text())
                .contains("mpq_queue_depth");
        assertThat(Raw.get(Surroundings.PORTS.http(), "/ops/ready").status()).isEqualTo(404);
        assertThat(Raw.get(Surroundings.PORTS.http(), "/ops/metrics").status()).isEqualTo(404);
        assertThat(Raw.get(Surroundings.PORTS.operations(), "/").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Smuggling.class)
    @RunAsClient
    void whatCouldBeReadInTwoWaysIsRefused(Smuggling probe) {
        assertThat(Raw.send(Surroundings.PORTS.http(), probe.request()).status())
                .as(probe.name())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/look/../connexion",
                "/look/%2e%2e/connexion",
                "/./connexion",
                "//connexion",
                "/connexion;a=b",
                "/look%2fportal.css",
                "/api/receipts/%2E%2E"
            })
    @RunAsClient
    void aPathThatCouldBeReadInTwoWaysIsRefused(String path) {
        assertThat(Raw.get(Surroundings.PORTS.http(), path).status()).as(path).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/bureau",
                "/bureau/ouvertures",
                "/compte",
                "/console",
                "/demonstration",
                "/dossier",
                "/look",
                "/look/fonts",
                "/resources",
                "/resources/look",
                "/rush"
            })
    @RunAsClient
    void aForgedHostLeadsNobodyAway(String path) {
        String answer =
                Raw.send(
                                Surroundings.PORTS.http(),
                                "GET "
                                        + path
                                        + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                        .text();
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("location: http");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.faces.ViewState=stateless",
                "jakarta.faces.ViewState=1:2&jakarta.faces.RenderKitId=zz",
                "jakarta.faces.RenderKitId=zz",
                "%zz=1"
            })
    @RunAsClient
    void whatNoPageOfOursSaysIsNoFailureOfOurs(String body) {
        assertThat(posted(body).status()).as(body).isBetween(200, 499);
    }

    @Test
    @RunAsClient
    void moreThanAListenerReadsIsABadRequest() {
        assertThat(posted("p=1" + "&p=1".repeat(600)).status()).isEqualTo(400);
        String cookies = "c=1" + "; c=1".repeat(60);
        assertThat(
                        Raw.send(
                                        Surroundings.PORTS.http(),
                                        "GET /connexion HTTP/1.1\r\nHost: localhost\r\n"
                                                + "Connection: close\r\nCookie: "
                                                + cookies
                                                + "\r\n\r\n")
                                .status())
                .isEqualTo(400);
    }

    private static Raw.Answer posted(String body) {
        return Raw.send(
                Surroundings.PORTS.http(),
                "POST /connexion HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body);
    }

    @Test
    @RunAsClient
    void whatCannotBeDecodedIsNotWrittenDown() throws IOException {
        assertThat(posted("address=a@demo.example&password=" + UNTOLD + "%zz").status())
                .isBetween(200, 499);
        assertThat(Files.readString(Surroundings.base().resolve("log/server.log")))
                .doesNotContain(UNTOLD);
    }

    @Test
    @RunAsClient
    void headersBeyondSixteenKilobytesAreRefused() {
        String padding = "X-Padding: " + "a".repeat(20_000) + "\r\n";
        assertThat(
                        Raw.send(
                                        Surroundings.PORTS.http(),
                                        "GET / HTTP/1.1\r\nHost: localhost\r\n" + padding + "\r\n")
                                .status())
                .isIn(400, 431);
    }

    @Test
    @RunAsClient
    void moreThanAHundredHeadersAreRefused() {
        String many = "X-Header: a\r\n".repeat(101);
        assertThat(
                        Raw.send(
                                        Surroundings.PORTS.http(),
                                        "GET / HTTP/1.1\r\nHost: localhost\r\n" + many + "\r\n")
                                .status())
                .isIn(400, 431);
    }

    @Test
    @RunAsClient
    void theServerDoesNotSayWhatItIs() {
        assertThat(Raw.get(Surroundings.PORTS.http(), "/").text())
                .doesNotContainIgnoringCase("\r\nServer:")
                .doesNotContainIgnoringCase("X-Powered-By");
    }
}
