package quebec.monprojet.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The grounds on which an application is received outside the cap, read from their data file. */
public final class ExemptionGrounds {

    public static final String VALIDATED_OFFER = "offre-validee";

    /** For those who reside in Québec already. */
    static final String TEMPORARY_RESIDENT = "resident-temporaire";

    private static final List<Ground> GROUNDS = load();

    private ExemptionGrounds() {}

    /** One ground, and its wording by language. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Ground(String code, Map<String, String> wording) {

        public Ground {
            wording = Map.copyOf(wording);
        }

        /** In this language, or in French, which is the text. */
        public String wording(String language) {
            return Objects.requireNonNull(wording.getOrDefault(language, wording.get("fr")));
        }
    }

    /** Its note, and the source of each ground, are for those who write the file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record File(List<Ground> grounds) {}

    public static List<Ground> all() {
        return GROUNDS;
    }

    public static Ground of(String code) {
        return GROUNDS.stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such ground of exemption"));
    }

    static boolean exists(String code) {
        return GROUNDS.stream().anyMatch(ground -> ground.code().equals(code));
    }

    private static List<Ground> load() {
        try (InputStream file = ExemptionGrounds.class.getResourceAsStream("exemptions.json")) {
            return List.copyOf(new ObjectMapper().readValue(file, File.class).grounds());
        } catch (IOException e) {
            throw new UncheckedIOException("The grounds of exemption can't be read", e);
        }
    }
}
