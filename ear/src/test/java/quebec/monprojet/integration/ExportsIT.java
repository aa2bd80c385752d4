package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
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
import quebec.monprojet.selection.Status;

/** Fifty thousand rows leave as they are read. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@NullUnmarked
class ExportsIT {

    private static final Duration BUDGET = Duration.ofSeconds(30);
    private static final String LIST = "/bureau/demandes";
    private static final String CONSTRAINT = "a_status_of_an_application";
    private static final String COOKIE = "__Host-mpq";

    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    @Order(1)
    void aBacklogIsThere() throws Exception {
        Backlog.gather(portal, Instant.now());
        assertThat(
                        new Statements(portal)
                                .read(
                                        "select count(*) from selection_application where period = '%s'"
                                                .formatted(Backlog.SECOND)))
                .isEqualTo(Integer.toString(Backlog.OF_ONE_PERIOD));
    }

    @Test
    @Order(2)
    @RunAsClient
    void itLeavesAsCsvWithinThirtySeconds() throws Exception {
        String sheet = new String(exported("list:export"), StandardCharsets.UTF_8);
        assertThat(sheet.lines().filter(line -> line.contains("Lefèvre-Côté;Élodie")).count())
                .isEqualTo(Backlog.OF_ONE_PERIOD);
        assertThat(sheet.lines().toList())
                .last()
                .asString()
                .endsWith(Backlog.OF_ONE_PERIOD + " sur " + Backlog.OF_ONE_PERIOD);
    }

    @Test
    @Order(3)
    @RunAsClient
    void itLeavesAsAWorkbookWithinThirtySeconds() throws Exception {
        String sheet = sheetOf(exported("list:workbook"));
        assertThat(sheet.split("<row ", -1)).hasSize(Backlog.OF_ONE_PERIOD + 3);
        assertThat(sheet).contains("Lef&#xe8;vre-C&#xf4;t&#xe9;").doesNotContain("<f>");
    }

    /** The second page of the list will fail: the first has left by then. */
    @Test
    @Order(4)
    void aRowCannotBeRead() {
        Statements statements = new Statements(portal);
        statements.run("alter table selection_application drop constraint " + CONSTRAINT);
        statements.run(
                "update selection_application set status = 'UNREADABLE' where number = '%s'"
                        .formatted(Backlog.number(Backlog.SECOND, Backlog.OF_ONE_PERIOD)));
    }

    /** A workbook leaves later, and may still be answered by a page that says so. */
    @Test
    @Order(5)
    @RunAsClient
    void aListThatFailsHalfWayBreaksOff() {
        assertThatThrownBy(() -> exported("list:export")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> exported("list:workbook"))
                .isInstanceOfAny(IOException.class, AssertionError.class);
    }

    @Test
    @Order(6)
    void itCanBeReadAgain() {
        Statements statements = new Statements(portal);
        statements.run(
                "update selection_application set status = 'EXAMINATION'"
                        + " where status = 'UNREADABLE'");
        statements.run(
                "alter table selection_application add constraint %s check (status in (%s))"
                        .formatted(
                                CONSTRAINT,
                                Arrays.stream(Status.values())
                                        .map(status -> "'" + status + "'")
                                        .collect(Collectors.joining(", "))));
        assertThat(
                        statements.read(
                                "select count(*) from selection_application where period = '%s'"
                                        .formatted(Backlog.SECOND)))
                .isEqualTo(Integer.toString(Backlog.OF_ONE_PERIOD));
    }

    /** With the search of its year, and without leaving that search to whoever comes next. */
    private static byte[] exported(String button) throws Exception {
        Browser officer = Cast.OFFICER.browser();
        Page search = officer.get(LIST);
        officer.submit(
                search,
                Map.of("from", "2062-01-01", "to-day", "2062-12-31", "progress", "ANY"),
                "find");
        try {
            Instant asked = Instant.now();
            byte[] content = taken(officer, officer.get(LIST), button);
            Duration took = Duration.between(asked, Instant.now());
            System.out.println(
                    button + ": " + content.length + " bytes in " + took.toMillis() + " ms");
            assertThat(took).isLessThan(BUDGET);
            return content;
        } finally {
            officer.submit(officer.get(LIST), Map.of(), "forget");
        }
    }

    private static byte[] taken(Browser officer, Page list, String button)
            throws IOException, InterruptedException {
        Matcher state = STATE.matcher(list.body());
        assertThat(state.find()).isTrue();
        String form =
                "list=list&"
                        + Browser.encoded(button)
                        + "=&jakarta.faces.ViewState="
                        + Browser.encoded(state.group(1));
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + Surroundings.PORTS.http() + LIST))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", COOKIE + "=" + officer.cookie(COOKIE))
                        .POST(BodyPublishers.ofString(form))
                        .build();
        HttpResponse<byte[]> answer =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        return answer.body();
    }

    /** By its list of contents, as spreadsheets read it. */
    private static String sheetOf(byte[] workbook) throws IOException {
        Path file = Files.write(Files.createTempFile("demandes", ".xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
