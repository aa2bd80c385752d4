package quebec.monprojet.web.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Alerts, dashboard and table name what the portal measures: nothing else, and the table all. */
class MonitoringTest {

    private static final Path FOLDER = Path.of("../config/monitoring");

    /** Given by Prometheus itself, and by the binders of the class Metrics. */
    private static final Set<String> OTHERS =
            Set.of(
                    "up",
                    "process_start_time_seconds",
                    "jvm_memory_used_bytes",
                    "jvm_memory_max_bytes",
                    "system_load_average_1m",
                    "system_cpu_count");

    private static final Pattern METER =
            Pattern.compile(
                    "(?:builder|counter|timer|summary|gauge|count|show)\\(\\s*\"(mpq[.][a-z.]+)\"");
    private static final Pattern NAME =
            Pattern.compile("\\b(?:up|(?:intake|portal|mpq|jvm|system|process)_[a-z0-9_]+)\\b");

    @Test
    void everyAlertAsksForWhatIsMeasured() throws IOException {
        JsonNode alerts = yaml(FOLDER.resolve("alerts.yml"));
        assertThat(names(String.join(" ", alerts.findValuesAsText("expr")))).isNotEmpty();
        assertThat(unknown(alerts)).isEmpty();
    }

    @Test
    void everyPanelAsksForWhatIsMeasured() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(FOLDER.resolve("dashboard.json").toFile());
        assertThat(dashboard.get("panels")).isNotEmpty();
        assertThat(unknown(dashboard)).isEmpty();
    }

    @Test
    void everyMeterStandsInTheTable() throws IOException {
        String table = Files.readString(FOLDER.resolve("README.md"));
        assertThat(meters()).hasSizeGreaterThan(20).allMatch(table::contains);
    }

    @Test
    void everyAlertNamesARunbookThatExists() throws IOException {
        for (String runbook : yaml(FOLDER.resolve("alerts.yml")).findValuesAsText("runbook")) {
            assertThat(Path.of("../config/runbooks", runbook)).exists();
        }
    }

    @Test
    void aNameThatNobodyMeasuresIsFound() throws IOException {
        JsonNode wrong = new ObjectMapper().readTree("{\"expr\":\"intake_places_sold > 1\"}");
        assertThat(unknown(wrong)).containsExactly("intake_places_sold");
    }

    private static Set<String> unknown(JsonNode document) throws IOException {
        Set<String> names = names(String.join(" ", document.findValuesAsText("expr")));
        names.removeAll(OTHERS);
        names.removeAll(measured());
        return names;
    }

    private static Set<String> names(String expressions) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(expressions).results().forEach(found -> names.add(found.group()));
        return names;
    }

    /** With every ending that a kind of meter may have. */
    private static Set<String> measured() throws IOException {
        Set<String> measured = new TreeSet<>();
        for (String meter : meters()) {
            Stream.of("", "_total", "_sum", "_count", "_max")
                    .flatMap(end -> Stream.of(meter + end, meter + "_seconds" + end))
                    .forEach(measured::add);
        }
        return measured;
    }

    /** In Prometheus' spelling. */
    private static Set<String> meters() throws IOException {
        Set<String> meters = new TreeSet<>();
        for (String module : new String[] {"../ejb", "../jms", "."}) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    METER.matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group(1).replace('.', '_'))
                            .forEach(meters::add);
                }
            }
        }
        return meters;
    }

    private static JsonNode yaml(Path file) throws IOException {
        return new ObjectMapper().valueToTree(new Yaml().<Object>load(Files.readString(file)));
    }
}
