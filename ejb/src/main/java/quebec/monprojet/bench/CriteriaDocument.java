package quebec.monprojet.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.selection.Status;

/** A filter as it is kept: without the name, number or birth date of anybody. */
final class CriteriaDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CriteriaDocument() {}

    static String of(WorkFilter filter) {
        ApplicationFilter application = filter.application();
        ObjectNode document = JSON.createObjectNode();
        put(document, "country", application.country());
        put(document, "stream", application.stream());
        put(document, "period", application.period());
        put(document, "status", application.status());
        put(document, "from", application.from());
        put(document, "before", application.before());
        put(document, "whose", filter.whose().kind());
        put(document, "who", filter.whose().id());
        put(document, "progress", filter.progress());
        put(document, "deadline", filter.deadline());
        put(document, "stratum", filter.stratum());
        return document.toString();
    }

    private static void put(ObjectNode document, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            document.put(name, value.toString());
        }
    }

    static WorkFilter read(String document) {
        try {
            JsonNode kept = JSON.readTree(document);
            return new WorkFilter(
                    new ApplicationFilter(
                            "",
                            "",
                            null,
                            kept.path("country").asText(),
                            known(kept, "stream", Stream::valueOf),
                            kept.path("period").asText(),
                            known(kept, "status", Status::valueOf),
                            known(kept, "from", Instant::parse),
                            known(kept, "before", Instant::parse)),
                    new WorkFilter.Whose(
                            WorkFilter.Whose.Kind.valueOf(kept.path("whose").asText()),
                            known(kept, "who", UUID::fromString)),
                    WorkFilter.Progress.valueOf(kept.path("progress").asText()),
                    WorkFilter.Deadline.valueOf(kept.path("deadline").asText()),
                    known(kept, "stratum", Integer::valueOf));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A saved filter cannot be read", e);
        }
    }

    private static <T> @Nullable T known(JsonNode kept, String name, Function<String, T> reading) {
        return kept.hasNonNull(name) ? reading.apply(kept.get(name).asText()) : null;
    }
}
