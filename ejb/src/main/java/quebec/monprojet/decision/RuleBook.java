package quebec.monprojet.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.grid.Certainty;

/** All versions of the rules of decision. */
final class RuleBook {

    private static final int SCHEMA = 1;

    /**
     * From when on a version holds.
     *
     * @param filedFrom for applications filed from that day on; null for any
     * @param actsFrom for what is done from that day on; null for any
     */
    private record Version(
            @Nullable LocalDate filedFrom, @Nullable LocalDate actsFrom, RulesInForce rules) {

        boolean holds(LocalDate filedOn, LocalDate day) {
            return (filedFrom == null || !filedOn.isBefore(filedFrom))
                    && (actsFrom == null || !day.isBefore(actsFrom));
        }
    }

    private final List<Version> versions = new ArrayList<>();

    private RuleBook() {}

    /**
     * Reads all versions.
     *
     * @throws IllegalArgumentException for anything but whole rules of this form
     */
    static RuleBook read(String json) {
        RuleBook book = new RuleBook();
        try {
            JsonNode document = new ObjectMapper().readTree(json);
            if (document.path("schema").asInt() != SCHEMA) {
                throw new IllegalArgumentException("Rules of decision of another form");
            }
            document.required("versions").forEach(book::add);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The rules of decision are not JSON", e);
        }
        if (book.versions.isEmpty() || !book.versions.get(0).holds(LocalDate.MIN, LocalDate.MIN)) {
            throw new IllegalArgumentException("The first rules of decision hold for everything");
        }
        return book;
    }

    RulesInForce on(LocalDate filedOn, LocalDate day) {
        return versions.stream()
                .filter(version -> version.holds(filedOn, day))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .rules();
    }

    int longestReminder() {
        return versions.stream()
                .mapToInt(version -> version.rules().reminderDays())
                .max()
                .orElseThrow();
    }

    private void add(JsonNode said) {
        JsonNode reply = said.required("replyDays");
        JsonNode sample = said.required("sample");
        RulesInForce rules =
                new RulesInForce(
                        text(said, "version"),
                        new Delay(whole(reply, "days"), certainty(reply), text(reply, "source")),
                        whole(said, "reminderDays"),
                        whole(sample, "percent"),
                        text(sample, "source"),
                        each(said, "clauses", RuleBook::clause),
                        each(said, "remedies", RuleBook::remedy),
                        each(said, "grounds", RuleBook::ground));
        onlyOnce(rules.clauses().stream().map(Clause::code).toList());
        onlyOnce(rules.grounds().stream().map(Ground::code).toList());
        for (Outcome outcome : Outcome.values()) {
            if (rules.clauses(outcome).isEmpty()) {
                throw new IllegalArgumentException("Nothing to rest on for " + outcome);
            }
        }
        versions.add(new Version(day(said, "filedFrom"), day(said, "actsFrom"), rules));
    }

    private static Clause clause(JsonNode said) {
        return new Clause(
                text(said, "code"),
                Outcome.valueOf(text(said, "outcome")),
                text(said, "citation"),
                certainty(said),
                text(said, "source"),
                words(said),
                said.has("cutOff") ? shortfall(text(said, "cutOff")) : null,
                said.path("request").asBoolean());
    }

    private static Shortfall shortfall(String name) {
        return Shortfall.named(name)
                .orElseThrow(() -> new IllegalArgumentException("No such cut-off: " + name));
    }

    private static Remedy remedy(JsonNode said) {
        Set<Outcome> outcomes =
                stream(said.required("outcomes"))
                        .map(outcome -> Outcome.valueOf(outcome.textValue()))
                        .collect(Collectors.toSet());
        return new Remedy(
                text(said, "code"),
                outcomes,
                said.required("inForce").booleanValue(),
                said.has("days") ? Integer.valueOf(whole(said, "days")) : null,
                text(said, "citation"),
                certainty(said),
                text(said, "source"),
                words(said));
    }

    private static Ground ground(JsonNode said) {
        return new Ground(
                text(said, "code"),
                text(said, "citation"),
                certainty(said),
                text(said, "source"),
                words(said));
    }

    private static Map<Language, String> words(JsonNode said) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, text(said, language.code()));
        }
        return words;
    }

    private static Certainty certainty(JsonNode said) {
        return Certainty.valueOf(text(said, "certainty"));
    }

    private static @Nullable LocalDate day(JsonNode said, String name) {
        return said.has(name) ? LocalDate.parse(text(said, name)) : null;
    }

    private static String text(JsonNode said, String name) {
        String text = said.required(name).textValue();
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("Not said: " + name);
        }
        return text;
    }

    private static int whole(JsonNode said, String name) {
        JsonNode number = said.required(name);
        if (!number.canConvertToInt() || !number.isIntegralNumber() || number.intValue() < 0) {
            throw new IllegalArgumentException("Not a whole number: " + name);
        }
        return number.intValue();
    }

    private static <T> List<T> each(JsonNode said, String name, Function<JsonNode, T> reading) {
        return stream(said.required(name)).map(reading).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static void onlyOnce(List<String> codes) {
        if (new HashSet<>(codes).size() < codes.size()) {
            throw new IllegalArgumentException("A rule of decision is named twice");
        }
    }
}
