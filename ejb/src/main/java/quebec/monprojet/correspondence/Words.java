package quebec.monprojet.correspondence;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quebec.monprojet.account.Language;

/**
 * The words of letters in one language. Blanks are named, {@code {number}}: French elides too much
 * for the apostrophes of {@code MessageFormat}.
 */
final class Words {

    private static final Pattern BLANK = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Language language;
    private final List<ResourceBundle> bundles;

    Words(Language language) {
        this(language, List.of(bundle("letters", language)));
    }

    private Words(Language language, List<ResourceBundle> bundles) {
        this.language = language;
        this.bundles = bundles;
    }

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(
                "texts." + name,
                language.locale(),
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What is said in another way to whoever has no account and gets their letters by post. */
    Words posted() {
        return new Words(
                language, List.of(bundle("posted", language), bundle("letters", language)));
    }

    boolean arePosted() {
        return bundles.size() > 1;
    }

    Language language() {
        return language;
    }

    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, String> blanks) {
        return BLANK.matcher(text(key))
                .replaceAll(blank -> Matcher.quoteReplacement(filled(key, blank.group(1), blanks)));
    }

    private String text(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseGet(() -> bundles.get(0))
                .getString(key);
    }

    private static String filled(String key, String blank, Map<String, String> blanks) {
        String value = blanks.get(blank);
        if (value == null) {
            throw new IllegalStateException("text " + key + " has an unknown blank " + blank);
        }
        return value;
    }
}
