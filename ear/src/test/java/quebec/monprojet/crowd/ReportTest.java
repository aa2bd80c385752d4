package quebec.monprojet.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import quebec.monprojet.rush.Fault;

/** One run in the two forms of its report. */
class ReportTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Options OPTIONS =
            Options.of("--portal", "http://here:8080", "--tickets", "tickets.txt");
    private static final Findings FINDINGS =
            Findings.of(
                    Sample.run(
                            4,
                            2,
                            Sample.press(0, SECOND / 10, Kind.RECEIPT, 12),
                            Sample.press(1, SECOND / 5, Kind.BUSY, 700),
                            Sample.press(2, SECOND, Kind.CUT, 80),
                            Sample.press(3, 2 * SECOND, Kind.FULL, 9),
                            Sample.press(1, 3 * SECOND, Kind.RECEIPT, 45),
                            Sample.press(2, 4 * SECOND, Kind.FULL, 20)),
                    Optional.of(new LastPlace(2, 3_000.5, 3_040)),
                    new Judgement(
                            true, List.of(new Fault(Fault.Kind.LOST, "<b>2026-1-1</b> & more"))),
                    0.2);

    static Stream<Words> words() {
        return Words.LOCALES.stream().map(Words::in);
    }

    @Test
    void programsReadTheFigures() throws Exception {
        JsonNode report = new ObjectMapper().readTree(ReportJson.of(FINDINGS, OPTIONS));
        assertThat(report.path("format").intValue()).isEqualTo(1);
        assertThat(report.path("verdict").textValue()).isEqualTo("RED");
        assertThat(report.at("/reasons/0/code").textValue()).isEqualTo("faults");
        assertThat(report.path("period").textValue()).isEqualTo("R2026-1");
        assertThat(report.path("mode").textValue()).isEqualTo("MORNING");
        assertThat(report.path("bell").textValue()).isEqualTo("2026-02-16T13:30:00Z");
        assertThat(report.at("/crowd/people").intValue()).isEqualTo(4);
        assertThat(report.at("/crowd/places").intValue()).isEqualTo(2);
        assertThat(report.at("/crowd/full").intValue()).isEqualTo(2);
        assertThat(report.at("/crowd/withoutFinalAnswer").intValue()).isZero();
        assertThat(report.at("/presses/all").intValue()).isEqualTo(6);
        assertThat(report.at("/presses/retries").intValue()).isEqualTo(2);
        assertThat(report.at("/presses/byKind/busy").intValue()).isEqualTo(1);
        assertThat(report.at("/presses/byKind/cut").intValue()).isEqualTo(1);
        assertThat(report.at("/latency/everyAnswer/count").intValue()).isEqualTo(5);
        assertThat(report.at("/latency/everyAnswer/max").doubleValue()).isEqualTo(700);
        assertThat(report.at("/latency/finalAnswerFromBell/max").doubleValue()).isEqualTo(4_020);
        assertThat(report.at("/lastPlace/receivedAfterBell").doubleValue()).isEqualTo(3_000.5);
        assertThat(report.at("/lastPlace/answeredAfterBell").doubleValue()).isEqualTo(3_045);
        assertThat(report.at("/capacity/bestSecondReceipts").intValue()).isEqualTo(1);
        assertThat(report.at("/checker/faults").intValue()).isEqualTo(1);
        assertThat(report.at("/checker/first/0/kind").textValue()).isEqualTo("LOST");
        assertThat(report.at("/seconds/4/answers/full").intValue()).isEqualTo(1);
        assertThat(report.path("seconds")).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("words")
    void peopleReadThemInTheirLanguage(Words words) throws Exception {
        Document page = page(words, FINDINGS);
        Element html = page.getDocumentElement();
        assertThat(html.getAttribute("lang")).isEqualTo(words.language());
        assertThat(text(page, "h1")).containsExactly(words.of("page.title", "R2026-1"));
        assertThat(html.getTextContent())
                .contains(words.get("verdict.red"), "LOST: <b>2026-1-1</b> & more");
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyChartHasANameAndItsFiguresInATable(Words words) throws Exception {
        Document page = page(words, FINDINGS);
        NodeList charts = page.getElementsByTagName("svg");
        assertThat(charts.getLength()).isEqualTo(2);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < charts.getLength(); i++) {
            Element chart = (Element) charts.item(i);
            assertThat(chart.getAttribute("role")).isEqualTo("img");
            Element title = (Element) chart.getElementsByTagName("title").item(0);
            assertThat(chart.getAttribute("aria-labelledby")).isEqualTo(title.getAttribute("id"));
            assertThat(names.add(title.getTextContent())).isTrue();
        }
        Element details = (Element) page.getElementsByTagName("details").item(0);
        assertThat(details.getElementsByTagName("tr").getLength()).isEqualTo(1 + 5);
    }

    @Test
    void aPageNeedsNothingElse() {
        String html = new ReportPage(Words.in(Words.locale("en")), FINDINGS, OPTIONS).html();
        assertThat(html).doesNotContain("<script", "<link", "<img", "url(", "@import");
    }

    @Test
    void aRunWithoutAnythingHasAPageToo() throws Exception {
        Findings nothing = Findings.of(Sample.run(1, 1), Optional.empty(), Judgement.none(), 0.2);
        assertThat(text(page(Words.in(Words.locale("fr")), nothing), "svg")).isEmpty();
        assertThat(ReportJson.of(nothing, OPTIONS)).contains("\"receivedAfterBell\" : null");
    }

    /** The page is written so that it is well-formed XML as well. */
    private static Document page(Words words, Findings findings) throws Exception {
        String html =
                new ReportPage(words, findings, OPTIONS)
                        .html()
                        .replace("<!DOCTYPE html>", "")
                        .replaceAll("<meta[^>]*>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
    }

    private static List<String> text(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
