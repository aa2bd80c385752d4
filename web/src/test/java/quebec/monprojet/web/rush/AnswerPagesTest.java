package quebec.monprojet.web.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Submission;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Suspension;
import quebec.monprojet.web.demonstration.Banner;
import quebec.monprojet.web.texts.Catalogue;

class AnswerPagesTest {

    private static final Instant NOW = Instant.parse("2016-02-16T13:29:00Z");
    private static final PeriodNumber PERIOD = PeriodNumber.parse("2016-1").orElseThrow();
    private static final AnswerPages PAGES =
            new AnswerPages(new Template(new Catalogue(), new Banner()));

    /** Each refusal with the status of its page and the link that leads on. */
    private static final Map<Submission, List<String>> REFUSALS =
            Map.of(
                    new Submission.NotOpen(NOW.plusSeconds(60)),
                    List.of("409", "/attente/2016-1"),
                    new Submission.Suspended(
                            new Suspension(NOW, Suspension.Cause.DECIDED, "Panne & <reprise>")),
                    List.of("409", "/etat"),
                    new Submission.Suspended(null),
                    List.of("409", "/etat"),
                    new Submission.Closed(NOW),
                    List.of("409", "/etat"),
                    new Submission.BadTicket(),
                    List.of("401", "/attente/2016-1"),
                    new Submission.NotReady(Submission.Reason.NOT_SEALED),
                    List.of("422", "/dossier/"),
                    new Submission.NotReady(Submission.Reason.CHANGED),
                    List.of("422", "/dossier/"),
                    new Submission.NotReady(Submission.Reason.OTHER_STREAM),
                    List.of("422", "/dossier/"),
                    new Submission.Busy(Duration.ofSeconds(5)),
                    List.of("503", "/api/periods/2016-1/submissions"));

    static Stream<Arguments> everyRefusalInEveryLanguage() {
        return REFUSALS.keySet().stream()
                .flatMap(
                        answer ->
                                Stream.of("fr", "en", "es")
                                        .map(language -> Arguments.of(answer, language)));
    }

    @ParameterizedTest
    @MethodSource("everyRefusalInEveryLanguage")
    void everyRefusalIsSaidInWordsAndLeadsOn(Submission refusal, String language) {
        List<String> expected = REFUSALS.getOrDefault(refusal, List.of());
        Answer page = PAGES.of(refusal, reading(language), NOW);
        assertThat(Integer.toString(page.status())).isEqualTo(expected.get(0));
        assertThat(page.body())
                .contains("<html lang=\"" + language + "\">", expected.get(1))
                .doesNotContain("⟨", "{0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void everyAnswerCanBeReadInTheOtherLanguages(String language) {
        List<Answer> answers =
                Stream.concat(
                                REFUSALS.keySet().stream(),
                                Stream.of(
                                        new Submission.Full(NOW, Specimens.asked()),
                                        new Submission.Received(Specimens.receipt()),
                                        new Submission.AlreadyReceived(
                                                Specimens.receipt(),
                                                Submission.Holder.SAME_PERSON)))
                        .map(answer -> PAGES.of(answer, reading(language), NOW))
                        .toList();
        List<String> others =
                Stream.of("fr", "en", "es").filter(other -> !other.equals(language)).toList();
        assertThat(answers)
                .allSatisfy(
                        page ->
                                assertThat(page.body())
                                        .contains(
                                                "hreflang=\"" + others.get(0) + "\"",
                                                "hreflang=\"" + others.get(1) + "\""));
    }

    @Test
    void theReasonOfASuspensionStaysText() {
        Submission stopped =
                new Submission.Suspended(
                        new Suspension(NOW, Suspension.Cause.DECIDED, "Panne & <reprise>"));
        assertThat(PAGES.of(stopped, reading("fr"), NOW).body())
                .contains("Panne &amp; &lt;reprise&gt;")
                .doesNotContain("<reprise>");
    }

    @Test
    void whoeverCameTooEarlyOrInACrowdAsksAgainInOnePress() {
        String form = "<input type=\"hidden\" name=\"ticket\" value=\"billet\">";
        assertThat(PAGES.of(new Submission.NotOpen(NOW), reading("fr"), NOW).body()).contains(form);
        assertThat(PAGES.busy(reading("fr")).body()).contains(form);
        assertThat(PAGES.of(new Submission.Closed(NOW), reading("fr"), NOW).body())
                .doesNotContain(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void thePlaceOfAnotherDossierIsToldWithoutItsReceipt(String language) {
        Receipt receipt = Specimens.receipt();
        Answer page =
                PAGES.of(
                        new Submission.AlreadyReceived(receipt, Submission.Holder.SAME_PERSON),
                        reading(language),
                        NOW);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("<body class=\"twin\"", "/dossier/contester")
                .doesNotContain(receipt.number().value(), receipt.digest().hex(), ".pdf", "⟨");
    }

    @Test
    void whoeverLooksUpAnAnswerIsNotRefusedAgain() {
        Answer refused = PAGES.of(new Submission.Full(NOW, Specimens.asked()), reading("fr"), NOW);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.found()).isEqualTo(new Answer(200, "text/html", refused.body(), null));
    }

    private static Visitor reading(String language) {
        return new Visitor(true, Locale.forLanguageTag(language), "billet", PERIOD);
    }
}
