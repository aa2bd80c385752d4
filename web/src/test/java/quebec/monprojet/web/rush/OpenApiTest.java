package quebec.monprojet.web.rush;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import quebec.monprojet.assisted.PublishedBell;
import quebec.monprojet.intake.ProofDocuments;
import quebec.monprojet.intake.PublishedHead;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Submission;
import quebec.monprojet.keys.PublishedKey;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Rehearsal;
import quebec.monprojet.rehearsal.Judged;
import quebec.monprojet.rehearsal.Reason;
import quebec.monprojet.web.processing.Tables;

/** docs/openapi.yaml says what the code answers, and the code answers nothing else. */
class OpenApiTest {

    private static final Path FILE = Path.of("../docs/openapi.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode CONTRACT = contract();
    private static final Instant NOW = Specimens.BELL.plusSeconds(1);

    private static JsonNode contract() {
        try {
            Object tree = new Yaml().load(Files.readString(FILE));
            return JSON.valueToTree(tree);
        } catch (IOException e) {
            throw new IllegalStateException("docs/openapi.yaml is not YAML", e);
        }
    }

    @Test
    void theDocumentIsOpenApi31() {
        var read = new OpenAPIV3Parser().readLocation(FILE.toString(), null, null);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1");
        assertThat(read.isOpenapi31()).isTrue();
    }

    @Test
    void everyPathIsServedAndEveryServletIsDescribed() {
        TreeSet<String> serving = new TreeSet<>();
        for (String path : paths()) {
            if (isShipped(path)) {
                continue;
            }
            serving.add(servletOf(path));
            if (path.startsWith("/api/periods/{number}/")) {
                assertThat(path.replace("/api/periods/{number}", "/2026-1"))
                        .matches(PeriodsServlet.PATH);
            }
        }
        assertThat(serving).containsExactlyInAnyOrderElementsOf(patterns());
        String below = PeriodsServlet.PATH.pattern();
        assertThat(below.substring(below.lastIndexOf('(')).split("[(|)]"))
                .filteredOn(name -> !name.isEmpty())
                .allSatisfy(name -> assertThat(paths()).contains("/api/periods/{number}/" + name));
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void everyAnswerToASubmissionIsDescribed(Submission answer) {
        Answer given = new AnswerPages(null).of(answer, Specimens.PROGRAM, NOW);
        JsonNode described = responses("/api/periods/{number}/submissions", "post");
        JsonNode response = described.get(Integer.toString(given.status()));
        assertThat(response).as("status " + given.status()).isNotNull();
        assertThat(faults(response.at(schemaOf(given.type())), given.body())).isEmpty();
        assertThat(given.retryAfter() != null)
                .as("Retry-After is described where it is sent")
                .isEqualTo(
                        response.at("/headers/Retry-After").isObject()
                                && !given.body().contains("/problems/full")
                                && !given.body().contains("/problems/suspended")
                                && !given.body().contains("/problems/closed"));
    }

    static Stream<Submission> submissions() {
        return Specimens.everySubmission();
    }

    @Test
    void noKindOfAnswerIsForgotten() {
        Set<Class<?>> shown = submissions().map(Object::getClass).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(Set.of(Submission.class.getPermittedSubclasses()));
    }

    @Test
    void everyProblemWrittenInTheCodeIsDescribed() {
        var written = Pattern.compile("Problem\\.of\\(\\s*[0-9]{3},\\s*\"([a-z-]+)\"");
        TreeSet<String> types = new TreeSet<>();
        sources(Path.of("src/main/java/quebec/monprojet/web/rush"))
                .flatMap(source -> written.matcher(source).results())
                .forEach(found -> types.add("/problems/" + found.group(1)));
        TreeSet<String> described = new TreeSet<>();
        CONTRACT.at("/components/schemas")
                .properties()
                .forEach(
                        schema -> {
                            JsonNode type = schema.getValue().at("/properties/type");
                            if (!schema.getKey().equals("ServerProblem")) {
                                type.path("enum").forEach(one -> described.add(one.textValue()));
                                if (type.has("const")) {
                                    described.add(type.get("const").textValue());
                                }
                            }
                        });
        assertThat(described).isEqualTo(types).hasSizeGreaterThan(8);
    }

    @Test
    void everyAnswerToAReportIsDescribed() {
        PeriodNumber number = new PeriodNumber("R2026-1");
        var verdict =
                new Rehearsal.Judgement(
                        Rehearsal.Verdict.RED,
                        """
                        {"crowd":3,"cap":2,"places":2,"lastRank":2,"askedAfter":0,"answered":2,
                         "heads":1,"logHolds":true,"lastReceivedMillis":7,"lastRecordedMillis":null,
                         "reasons":[{"code":"unrecorded","count":1}]}
                        """,
                        NOW);
        List<Judged> all =
                List.of(
                        new Judged.Done(verdict),
                        new Judged.Already(verdict),
                        new Judged.TooSoon(NOW),
                        new Judged.BadToken(),
                        new Judged.Unreadable(),
                        new Judged.Unknown());
        assertThat(all.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(Judged.class.getPermittedSubclasses());
        JsonNode described = responses("/api/rehearsals/{number}/report", "post");
        Stream.concat(
                        all.stream().map(judged -> RehearsalsServlet.answer(number, judged)),
                        Stream.of(RehearsalsServlet.tooLarge()))
                .forEach(
                        answer ->
                                assertThat(
                                                faults(
                                                        described
                                                                .get(
                                                                        Integer.toString(
                                                                                answer.status()))
                                                                .at(schemaOf(answer.type())),
                                                        answer.body()))
                                        .as("status " + answer.status())
                                        .isEmpty());
    }

    @Test
    void everyReasonOfAVerdictIsDescribed() {
        Set<String> codes = new TreeSet<>();
        schemaOf(CONTRACT, "Verdict")
                .at("/properties/figures/properties/reasons/items/properties/code/enum")
                .forEach(code -> codes.add(code.textValue()));
        assertThat(codes)
                .isEqualTo(
                        Stream.of(Reason.Why.values())
                                .map(Reason.Why::key)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static JsonNode schemaOf(JsonNode contract, String name) {
        return contract.at("/components/schemas/" + name);
    }

    @ParameterizedTest
    @MethodSource("standings")
    void theStatusIsDescribed(PeriodStanding standing) {
        var head = Optional.of(Specimens.receipt().head());
        byte[] status = Json.bytes(StatusDocument.document(standing, head, NOW));
        assertThat(faults(schema("Status"), text(status))).isEmpty();
        byte[] empty = Json.bytes(StatusDocument.document(standing, Optional.empty(), NOW));
        assertThat(faults(schema("Status"), text(empty))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("standings")
    void aPeriodIsDescribed(PeriodStanding standing) {
        PublishedBell bell = new PublishedBell(Duration.ofSeconds(5), "00".repeat(32), null);
        byte[] period =
                Json.bytes(PeriodDocuments.of(Specimens.published(standing), NOW, notice -> bell));
        assertThat(faults(schema("Period"), text(period))).isEmpty();
    }

    static List<PeriodStanding> standings() {
        return Specimens.standings();
    }

    @Test
    void receiptsHeadsAndKeysAreDescribed() {
        Receipt receipt = Specimens.receipt();
        PublishedHead head = Specimens.head();
        PublishedKey key =
                new PublishedKey("k", "00".repeat(32), NOW, NOW.plus(Duration.ofDays(1)));
        assertThat(faults(schema("Receipt"), text(Json.bytes(ProofDocuments.of(receipt)))))
                .isEmpty();
        assertThat(faults(schema("PublishedHead"), text(Json.bytes(ProofDocuments.of(head)))))
                .isEmpty();
        assertThat(faults(schema("Asked"), Specimens.asked().document())).isEmpty();
        byte[] keys = Json.bytes(Map.of("keys", List.of(ProofDocuments.of(key))));
        assertThat(faults(schema("Keys"), text(keys))).isEmpty();
    }

    @Test
    void theFiguresAreDescribed() {
        assertThat(faults(schema("Processing"), Tables.few())).isEmpty();
        assertThat(faults(schema("Processing"), Tables.many())).isEmpty();
        assertThat(faults(schema("PublishedNumber"), "4")).isNotEmpty();
    }

    @Test
    void aFieldTooManyOrTooFewIsFound() {
        Map<String, Object> document = ProofDocuments.of(Specimens.receipt());
        document.put("name", "Tremblay");
        assertThat(faults(schema("Receipt"), text(Json.bytes(document)))).isNotEmpty();
        document.remove("name");
        document.remove("rank");
        assertThat(faults(schema("Receipt"), text(Json.bytes(document)))).isNotEmpty();
    }

    @Test
    void everyExampleIsOfItsSchemaAndOfTheWorkedVector() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode content : CONTRACT.findValues("content")) {
            for (JsonNode media : content) {
                if (media.path("example").isObject()) {
                    wrong.addAll(faults(media.get("schema"), media.get("example").toString()));
                }
                for (JsonNode example : media.path("examples")) {
                    wrong.addAll(faults(media.get("schema"), example.get("value").toString()));
                }
            }
        }
        assertThat(wrong).isEmpty();
        String receipt = Files.readString(Path.of("../docs/proofs/vector/receipt.json"));
        assertThat(
                        responses("/api/receipts/{applicationNumber}", "get")
                                .at("/200/content")
                                .path("application/json")
                                .get("example"))
                .isEqualTo(JSON.readTree(receipt));
    }

    private static JsonNode responses(String path, String method) {
        return CONTRACT.get("paths").get(path).get(method).get("responses");
    }

    private static String schemaOf(String mediaType) {
        return "/content/" + mediaType.replace("/", "~1") + "/schema";
    }

    private static JsonNode schema(String name) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** OpenAPI 3.1 schemas are JSON Schema 2020-12; references go to the document's components. */
    private static List<String> faults(JsonNode schema, String document) {
        try {
            ObjectNode whole = schema.deepCopy();
            whole.set("components", CONTRACT.get("components"));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(whole)
                    .validate(JSON.readTree(document))
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("The document is not JSON", e);
        }
    }

    private static List<String> paths() {
        List<String> paths = new ArrayList<>();
        CONTRACT.get("paths").fieldNames().forEachRemaining(paths::add);
        return paths;
    }

    /** A file of docs, which the build puts below /api as it is. */
    private static boolean isShipped(String path) {
        return Files.isRegularFile(FILE.resolveSibling(path.substring("/api/".length())));
    }

    private static String servletOf(String path) {
        return patterns().stream()
                .filter(
                        pattern ->
                                pattern.endsWith("/*")
                                        ? (path + "/").startsWith(pattern.replace("*", ""))
                                        : path.equals(pattern))
                .max(Comparator.comparingInt(String::length))
                .orElse("nothing serves " + path);
    }

    /** What the servlets of the whole module serve below /api. */
    private static List<String> patterns() {
        var mapping = Pattern.compile("@WebServlet\\([^)]*\"(/api/[^\"]+)\"");
        return sources(Path.of("src/main/java"))
                .flatMap(source -> mapping.matcher(source).results())
                .map(found -> found.group(1))
                .toList();
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : all.filter(one -> one.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
            return texts.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
