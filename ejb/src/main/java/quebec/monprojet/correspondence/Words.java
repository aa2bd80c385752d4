package quebec.monprojet.correspondence;

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
    private final ResourceBundle bundle;

    Words(Language language) {
        this.language = language;
        this.bundle =
                ResourceBundle.getBundle(
                        "texts.letters",
                        language.locale(),
                        Words.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Language language() {
        return language;
    }

    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, String> blanks) {
        return BLANK.matcher(bundle.getString(key))
                .replaceAll(blank -> Matcher.quoteReplacement(filled(key, blank.group(1), blanks)));
    }

    private static String filled(String key, String blank, Map<String, String> blanks) {
        String value = blanks.get(blank);
        if (value == null) {
            throw new IllegalStateException("text " + key + " has an unknown blank " + blank);
        }
        return value;
    }
}
