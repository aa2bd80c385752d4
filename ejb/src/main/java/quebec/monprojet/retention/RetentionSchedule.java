package quebec.monprojet.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every class of what is kept. */
public record RetentionSchedule(List<RetentionClass> classes) {

    static final String DRAFT = "draft";

    private static final int SCHEMA = 1;

    /** The one that comes with this version. */
    static final RetentionSchedule SHIPPED = read(shipped());

    public RetentionSchedule {
        classes = List.copyOf(classes);
        if (classes.stream().map(RetentionClass::name).distinct().count() != classes.size()) {
            throw new IllegalArgumentException("A class of retention stands there twice");
        }
    }

    /**
     * Reads a schedule.
     *
     * @throws IllegalArgumentException for anything but a whole schedule of this form
     */
    static RetentionSchedule read(String json) {
        try {
            JsonNode document = new ObjectMapper().readTree(json);
            if (document.path("schema").asInt() != SCHEMA) {
                throw new IllegalArgumentException("A schedule of retention of another form");
            }
            List<RetentionClass> classes = new ArrayList<>();
            document.required("classes").forEach(said -> classes.add(one(said)));
            return new RetentionSchedule(classes);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The schedule of retention is not JSON", e);
        }
    }

    private static RetentionClass one(JsonNode said) {
        List<Integer> warnings = new ArrayList<>();
        said.path("warnings").forEach(days -> warnings.add(days.intValue()));
        return new RetentionClass(
                said.required("class").textValue(),
                said.has("days") ? Integer.valueOf(said.get("days").intValue()) : null,
                warnings,
                said.required("confirmed").booleanValue(),
                said.required("source").textValue());
    }

    /** After how many days an untouched draft goes, unless a period or a decision keeps it. */
    public static int draftDays() {
        return DraftTerm.of(SHIPPED).days();
    }

    public RetentionClass named(String name) {
        return classes.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class " + name));
    }

    private static String shipped() {
        try (InputStream in =
                RetentionSchedule.class.getResourceAsStream("/retention/retention.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
