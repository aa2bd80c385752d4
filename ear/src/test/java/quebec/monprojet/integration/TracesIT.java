package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.fixture.Patience;

/** What a whole run left behind: numbers for operations, and nobody's name. Runs last. */
@ExtendWith(ArquillianExtension.class)
@Order(Integer.MAX_VALUE)
@RunAsClient
class TracesIT {

    private static final Pattern TEXT =
            Pattern.compile("\"(family|given|number|line1|line2|phone)\":\"([^\"\\\\]{4,})\"");

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    void theLogNamesNobody() throws Exception {
        List<String> personal =
                Stream.of(Cast.APPLICANT, Cast.OTHER_APPLICANT)
                        .flatMap(TracesIT::personal)
                        .toList();
        assertThat(personal).hasSizeGreaterThan(12);
        try (Stream<Path> logs = Files.list(Surroundings.base().resolve("log"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                String said = Files.readString(log, StandardCharsets.UTF_8);
                assertThat(personal).as(log.getFileName().toString()).noneMatch(said::contains);
            }
        }
    }

    @Test
    void theLogSaysNothingOfEachRequest() throws Exception {
        try (Stream<String> lines = Files.lines(Surroundings.base().resolve("log/server.log"))) {
            assertThat(lines).noneMatch(line -> line.contains("\"level\":\"DEBUG\""));
        }
    }

    @Test
    void theLogHoldsNoCredential() throws Exception {
        String said = Files.readString(Surroundings.base().resolve("log/server.log"));
        assertThat(said).doesNotContain(Cast.password());
        assertThat(Cast.tickets()).noneMatch(said::contains);
    }

    /** Anybody may send one, as often as they like. */
    @Test
    void aFormThatHasExpiredIsNoFailure() throws Exception {
        Path log = Surroundings.base().resolve("log/server.log");
        long before = Files.size(log);
        assertThat(
                        Browser.onThePortal()
                                .post("/connexion", "form=form&jakarta.faces.ViewState=1:2")
                                .status())
                .isEqualTo(409);
        byte[] all = Files.readAllBytes(log);
        assertThat(new String(all, (int) before, all.length - (int) before, StandardCharsets.UTF_8))
                .doesNotContain("ViewExpired", "could not be restored");
    }

    @Test
    void operationsSeeWhatTheIntakeDoes() {
        Submissions.press(Cast.tickets().get(0));
        Patience.until("its letter", () -> meters().contains("mpq_letters_sent_total{kind="));
        assertThat(meters())
                .contains(
                        "mpq_intake_answers_total{kind=",
                        "mpq_intake_queue_depth",
                        "mpq_intake_batch_size_count",
                        "mpq_intake_batch_time_seconds_count",
                        "mpq_intake_asked_lost_total 0",
                        "mpq_intake_asked_unrecorded")
                .contains(
                        Stream.of(
                                        "Acknowledgements",
                                        "Notices",
                                        "AccountLetters",
                                        "CaseOpenings",
                                        "Documents",
                                        "FeeInvitations",
                                        "OfficialLetters",
                                        "HandoverLegacy",
                                        "HandoverFederal",
                                        "HandoverAnswers")
                                .flatMap(queue -> Stream.of(queue, queue + "DeadLetters"))
                                .map("mpq_queue_depth{queue=\"%s\"}"::formatted)
                                .collect(Collectors.toList()));
    }

    private static String meters() {
        return Raw.get(Surroundings.PORTS.operations(), "/ops/metrics").text();
    }

    private static Stream<String> personal(Cast who) {
        String file = who.browser().get("/dossier/export").body();
        return Stream.concat(
                Stream.of(who.address()), TEXT.matcher(file).results().map(text -> text.group(2)));
    }
}
