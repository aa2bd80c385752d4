package quebec.monprojet.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Stream;

/** Strata as they are kept. */
final class StrataDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StrataDocument() {}

    static String of(List<Stratum> strata) {
        ArrayNode document = JSON.createArrayNode();
        for (Stratum stratum : strata) {
            ObjectNode each = document.addObject().put("name", stratum.name());
            put(each, "stream", stratum.stream());
            put(each, "ground", stratum.ground());
            put(each, "receivedBefore", stratum.receivedBefore());
            if (!stratum.countries().isEmpty()) {
                ArrayNode countries = each.putArray("countries");
                stratum.countries().stream().sorted().forEach(countries::add);
            }
        }
        return document.toString();
    }

    private static void put(ObjectNode each, String name, @Nullable Object value) {
        if (value != null) {
            each.put(name, value.toString());
        }
    }

    static List<Stratum> read(String document) {
        try {
            List<Stratum> strata = new ArrayList<>();
            for (JsonNode each : JSON.readTree(document)) {
                String stream = text(each, "stream");
                String before = text(each, "receivedBefore");
                Set<String> countries = new LinkedHashSet<>();
                each.path("countries").forEach(country -> countries.add(country.asText()));
                strata.add(
                        new Stratum(
                                each.path("name").asText(),
                                stream == null ? null : Stream.valueOf(stream),
                                text(each, "ground"),
                                countries,
                                before == null ? null : LocalDate.parse(before)));
            }
            return strata;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The strata of an order cannot be read", e);
        }
    }

    private static @Nullable String text(JsonNode each, String name) {
        return each.hasNonNull(name) ? each.get(name).asText() : null;
    }
}
