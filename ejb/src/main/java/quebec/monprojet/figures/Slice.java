package quebec.monprojet.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Stream;

/**
 * Which applications are counted; what is null or empty counts all.
 *
 * @param country where the persons live, ISO 3166-1 code of two letters
 */
public record Slice(String period, String country, @Nullable Stream stream) {

    private static final Pattern PERIOD = Pattern.compile("[0-9A-Z-]{0,12}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|");

    public static final Slice ALL = new Slice("", "", null);

    /** What nobody could have meant counts all. */
    public Slice {
        period = PERIOD.matcher(period).matches() ? period : "";
        country = COUNTRY.matcher(country).matches() ? country : "";
    }

    boolean holds(Cell cell) {
        return (period.isEmpty() || period.equals(cell.period()))
                && (country.isEmpty() || country.equals(cell.country()))
                && (stream == null || stream == cell.stream());
    }

    /** For the journal. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        if (!period.isEmpty()) {
            facts.put("period", period);
        }
        if (!country.isEmpty()) {
            facts.put("country", country);
        }
        if (stream != null) {
            facts.put("stream", stream.name());
        }
        return facts;
    }
}
