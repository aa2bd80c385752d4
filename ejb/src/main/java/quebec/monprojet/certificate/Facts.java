package quebec.monprojet.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Sex;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.grid.Region;
import quebec.monprojet.installation.Letterhead;

/**
 * What a certificate says of its person (GPI 5-7): kept as a JSON document, and never changed once
 * it is issued. Region, occupation and languages are the applicant's alone.
 *
 * @param unit that issues it; null as long as nobody does
 * @param persons all who come along in this application
 * @param occupation by its code in the National Occupational Classification
 */
public record Facts(
        @Nullable String unit,
        Names names,
        LocalDate birthDate,
        Sex sex,
        Stream category,
        int persons,
        @Nullable Region region,
        @Nullable String occupation,
        boolean interviewed,
        List<Tongue> languages) {

    /** That documents are written under today; a change of form keeps reading the older ones. */
    static final int SCHEMA = 1;

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .build();

    public Facts {
        if (persons < 1) {
            throw new IllegalArgumentException("A certificate counts its own bearer");
        }
        unit = unit == null || unit.isBlank() ? null : unit;
        languages = List.copyOf(languages);
    }

    /** The same but for how many come along. */
    Facts among(int family) {
        return new Facts(
                unit,
                names,
                birthDate,
                sex,
                category,
                family,
                region,
                occupation,
                interviewed,
                languages);
    }

    /** The same but for who issues it. */
    Facts under(Letterhead head) {
        return new Facts(
                head.unit(),
                names,
                birthDate,
                sex,
                category,
                persons,
                region,
                occupation,
                interviewed,
                languages);
    }

    /** The same but for who the person is. */
    Facts corrected(Correction correction) {
        return new Facts(
                unit,
                correction.names(),
                correction.birthDate(),
                correction.sex(),
                category,
                persons,
                region,
                occupation,
                interviewed,
                languages);
    }

    /** What a correction says otherwise, by the names of its fields. */
    List<String> changedBy(Correction correction) {
        List<String> changed = new ArrayList<>();
        Names said = correction.names();
        compare(changed, "familyName", names.family(), said.family());
        compare(changed, "givenNames", names.given(), said.given());
        compare(changed, "otherNames", names.other(), said.other());
        compare(changed, "birthDate", birthDate, correction.birthDate());
        compare(changed, "sex", sex, correction.sex());
        return changed;
    }

    private static void compare(
            List<String> changed, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(field);
        }
    }

    String document() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            // The cause would quote the facts, which are personal.
            throw new IllegalStateException("The facts of a certificate cannot be written");
        }
    }

    static Facts read(int schema, String document) {
        if (schema != SCHEMA) {
            throw new IllegalArgumentException("Written under schema " + schema + ", unknown here");
        }
        try {
            return JSON.readValue(document, Facts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The facts of a certificate cannot be read");
        }
    }
}
