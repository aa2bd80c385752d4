package quebec.monprojet.web.texts;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import quebec.monprojet.account.Language;

/** Every text of the portal, in its three languages, read once. */
@ApplicationScoped
public class Catalogue {

    static final List<String> SLICES =
            List.of(
                    "look",
                    "account",
                    "dossier",
                    "points",
                    "documents",
                    "opening",
                    "rehearsal",
                    "intake",
                    "bureau",
                    "bureau-exchange",
                    "bureau-privacy",
                    "fees",
                    "succession",
                    "exchange",
                    "privacy",
                    "own",
                    "notice",
                    "asked",
                    "bureau-documents",
                    "bureau-retention",
                    "bureau-bench",
                    "bureau-decision",
                    "decision",
                    "bureau-examination",
                    "bureau-paper",
                    "bureau-figures",
                    "processing",
                    "bureau-papers",
                    "certificate",
                    "bureau-watch",
                    "bank",
                    "mandate",
                    "letters",
                    "bureau-letters",
                    "demonstration");

    private static final Map<Language, Words> WORDS =
            Arrays.stream(Language.values())
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Catalogue::all));

    /** The texts in this language, French when the portal does not speak it. */
    public Words in(Locale locale) {
        Language language = Language.ofCode(locale.getLanguage()).orElse(Language.FR);
        return Objects.requireNonNull(WORDS.get(language));
    }

    private static Words all(Language language) {
        Map<String, String> all = new HashMap<>();
        SLICES.forEach(slice -> all.putAll(read(slice, language.code())));
        return new Words(Locale.forLanguageTag(language.code()), all);
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
