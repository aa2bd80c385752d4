package quebec.monprojet.web.bureau.bench;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.selection.NameKey;

/** Countries as a manager types them: by their French names, or by their codes. */
final class TypedCountries {

    private static final Pattern CODES = Pattern.compile("[A-Za-z]{2}(\\s+[A-Za-z]{2})*");

    private static final Map<String, String> BY_NAME =
            Country.all(Locale.FRENCH).stream()
                    .collect(
                            toUnmodifiableMap(
                                    country -> NameKey.of(country.name(Locale.FRENCH)),
                                    Country::code,
                                    (one, other) -> one));

    private TypedCountries() {}

    /** Codes; what is no country stays as it was typed. */
    static Set<String> read(String typed) {
        return Arrays.stream(typed.split("[,;\\n]"))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .flatMap(TypedCountries::codes)
                .collect(toUnmodifiableSet());
    }

    private static Stream<String> codes(String part) {
        return CODES.matcher(part).matches()
                ? Arrays.stream(part.toUpperCase(Locale.ROOT).split("\\s+"))
                : Stream.of(BY_NAME.getOrDefault(NameKey.of(part), part));
    }
}
