package quebec.monprojet.bench;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.selection.Status;

/**
 * Which applications are looked for; what is null or empty looks for all.
 *
 * @param number a whole number, or a part of one
 * @param name words of a family name or given names, in any order, with or without diacritics
 * @param country where the person lives, ISO 3166-1 code of two letters
 * @param from first instant of reception, inclusive
 * @param before last instant of reception, exclusive
 */
public record ApplicationFilter(
        String number,
        String name,
        @Nullable LocalDate birthDate,
        String country,
        @Nullable Stream stream,
        String period,
        @Nullable Status status,
        @Nullable Instant from,
        @Nullable Instant before)
        implements Serializable {

    public static final ApplicationFilter ALL =
            new ApplicationFilter("", "", null, "", null, "", null, null, null);

    /** By what an application is called for most often. */
    public static ApplicationFilter of(String number, String name) {
        return new ApplicationFilter(number, name, null, "", null, "", null, null, null);
    }

    private static final String GIVEN = "given";

    /** For the journal: what was asked, and of what is personal only that it was asked. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "period", period.matches("[0-9A-Z-]{0,9}") ? period : GIVEN);
        put(facts, "country", country.matches("[A-Z]{0,2}") ? country : GIVEN);
        put(facts, "stream", Objects.toString(stream, ""));
        put(facts, "status", Objects.toString(status, ""));
        put(facts, "from", Objects.toString(from, ""));
        put(facts, "before", Objects.toString(before, ""));
        put(facts, "number", number.isBlank() ? "" : GIVEN);
        put(facts, "name", name.isBlank() ? "" : GIVEN);
        put(facts, "birthDate", birthDate == null ? "" : GIVEN);
        return facts;
    }

    private static void put(Map<String, String> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.put(key, value);
        }
    }
}
