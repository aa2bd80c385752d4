package quebec.monprojet.web.texts;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** Every text of the portal, in its three languages, read once. */
@ApplicationScoped
public class Catalogue {

    static final List<String> LANGUAGES = List.of("fr", "en", "es");
    static final List<String> SLICES =
            List.of("look", "account", "dossier", "opening", "intake", "bureau", "demonstration");

    private static final Map<String, Words> WORDS =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(tag -> tag, Catalogue::all));

    /** The texts in this language, French when the portal does not speak it. */
    public Words in(Locale locale) {
        String tag = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "fr";
        return Objects.requireNonNull(WORDS.get(tag));
    }

    private static Words all(String language) {
        Map<String, String> all = new HashMap<>();
        SLICES.forEach(slice -> all.putAll(read(slice, language)));
        return new Words(Locale.forLanguageTag(language), all);
    }

    static Map<String, String> read(String slice, String language) {
        String name = slice + "_" + language + ".properties";
        try (InputStream stream = Catalogue.class.getResourceAsStream(name)) {
            if (stream == null) {
                return Map.of();
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new HashMap<>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
