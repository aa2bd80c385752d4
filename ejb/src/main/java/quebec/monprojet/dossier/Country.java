package quebec.monprojet.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A country or territory by its ISO 3166-1 code of two letters, as the Java platform lists them.
 */
public record Country(@JsonValue String code) {

    static final String CANADA = "CA";

    /** Kosovo issues passports (RKS) under a code that ISO leaves to its users. */
    private static final String KOSOVO = "XK";

    private static final Set<String> CODES = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    private static final Map<String, String> BY_PASSPORT_CODE = new HashMap<>();

    static {
        CODES.add(KOSOVO);
        for (String code : Locale.getISOCountries()) {
            BY_PASSPORT_CODE.put(new Locale("", code).getISO3Country(), code);
        }
        BY_PASSPORT_CODE.put("RKS", KOSOVO);
        BY_PASSPORT_CODE.put("D", "DE");
        for (String british : List.of("GBD", "GBN", "GBO", "GBP", "GBS")) {
            BY_PASSPORT_CODE.put(british, "GB");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Country {
        if (!exists(code)) {
            throw new IllegalArgumentException("No country has this code");
        }
    }

    public static boolean exists(String code) {
        return CODES.contains(code);
    }

    /** The state behind the code of ICAO 9303 part 3; empty for organisations and the stateless. */
    static Optional<Country> ofPassportCode(String code) {
        return Optional.ofNullable(BY_PASSPORT_CODE.get(code)).map(Country::new);
    }

    /** The same wherever a language is spoken: no list calls it otherwise than another. */
    public String name(Locale language) {
        return new Locale("", code).getDisplayCountry(new Locale(language.getLanguage()));
    }

    /** All of them, in the alphabetical order of this language. */
    public static List<Country> all(Locale language) {
        Collator order = Collator.getInstance(language);
        return CODES.stream()
                .map(Country::new)
                .sorted(Comparator.comparing(country -> country.name(language), order))
                .toList();
    }
}
