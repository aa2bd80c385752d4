package quebec.monprojet.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.exchange.NewFact;
import quebec.monprojet.web.texts.Catalogue;

/**
 * What features give, what the schema describes and what the sheet has words for are one and the
 * same. {@code OwnLifeIT} holds real data against the schema.
 */
class PublishedCopyTest {

    private static final JsonNode SCHEMA = published();
    private static final JsonNode DATA = SCHEMA.at("/properties/data");

    private static JsonNode published() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("../docs/schemas/mes-donnees-1.json").toFile());
        } catch (IOException e) {
            throw new IllegalStateException("The schema is not JSON", e);
        }
    }

    /** Of every feature that keeps something of a person, whoever wrote it. */
    private static Set<String> given() {
        Path law = Path.of("../ejb/src/main/java");
        try (Stream<Path> files = Files.walk(law)) {
            return files.filter(PublishedCopyTest::givesOwnData)
                    .map(file -> name(law.relativize(file).toString()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean givesOwnData(Path file) {
        try {
            return file.toString().endsWith(".java")
                    && Files.readString(file).contains(" implements OwnData {");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String source) {
        try {
            var maker =
                    Class.forName(source.replace(".java", "").replace('/', '.'))
                            .getDeclaredConstructor();
            maker.setAccessible(true);
            return ((OwnData) maker.newInstance()).name();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every member that is described below, by its way there. */
    private static void members(JsonNode schema, String way, BiConsumer<String, JsonNode> told) {
        JsonNode reference = schema.path("$ref");
        JsonNode meant =
                reference.isTextual() ? SCHEMA.at(reference.textValue().substring(1)) : schema;
        if (meant.has("items")) {
            members(meant.get("items"), way, told);
        }
        meant.path("properties")
                .properties()
                .forEach(
                        member -> {
                            String there = way + "/" + member.getKey();
                            told.accept(there, member.getValue());
                            members(member.getValue(), there, told);
                        });
    }

    private static String last(String way) {
        return way.substring(way.lastIndexOf('/') + 1);
    }

    /** The members that a sheet names. */
    private static Set<String> named() {
        Set<String> named = new TreeSet<>();
        DATA.get("properties")
                .forEach(
                        part ->
                                members(
                                        part,
                                        "",
                                        (way, schema) -> {
                                            if (Arrays.stream(way.split("/"))
                                                    .noneMatch(CopyWords.LEFT_OUT::contains)) {
                                                named.add(last(way));
                                            }
                                        }));
        return named;
    }

    private static Set<String> texts(String start, String language) {
        return new Catalogue()
                .in(Locale.forLanguageTag(language)).keySet().stream()
                        .filter(key -> key.startsWith(start))
                        .map(key -> key.substring(start.length()))
                        .collect(Collectors.toSet());
    }

    @Test
    void everyPartThatAFeatureGivesIsDescribedAndAlwaysThere() {
        assertThat(DATA.get("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(given());
        assertThat(DATA.get("required"))
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrderElementsOf(given());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void everyPartAndEveryMemberHasWordsAndNoWordsAreLeftOver(String language) {
        Set<String> parts = given();
        parts.add("answers");
        assertThat(texts(CopyWords.PART, language)).isEqualTo(parts);
        assertThat(texts(CopyWords.LABEL, language)).isEqualTo(named());
    }

    @Test
    void nothingMayBeGivenThatIsNotDescribed() {
        assertThat(
                        SCHEMA.findParents("properties").stream()
                                .filter(one -> one.path("additionalProperties").asBoolean(true)))
                .isEmpty();
    }

    @Test
    void everyFactOfAChangeIsDescribed() {
        Set<String> declared = new TreeSet<>();
        for (Class<?> fact : NewFact.class.getPermittedSubclasses()) {
            components(fact, "", declared);
        }
        Set<String> described = new TreeSet<>();
        members(
                DATA.at("/properties/exchange/items/properties/changes/items/properties/facts"),
                "",
                (way, schema) -> described.add(way));
        assertThat(described).isEqualTo(declared);
    }

    private static void components(Class<?> type, String way, Set<String> ways) {
        if (!type.isRecord()
                || Arrays.stream(type.getRecordComponents()).anyMatch(PublishedCopyTest::isAll)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String there = way + "/" + component.getName();
            ways.add(there);
            components(component.getType(), there, ways);
        }
    }

    /** Whether this is the whole of it when written. */
    private static boolean isAll(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonValue.class);
    }
}
