package quebec.monprojet.web.texts;

import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The texts of one language. A key that is missing shows itself between angle marks: a page never
 * fails for a word; a test does.
 */
public final class Words extends AbstractMap<String, String> {

    private final Locale locale;
    private final Map<String, String> texts;

    Words(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = Map.copyOf(texts);
    }

    public Locale locale() {
        return locale;
    }

    @Override
    public String get(Object key) {
        String text = texts.get(key);
        return text == null ? "⟨" + key + "⟩" : text;
    }

    /** The text with {0}, {1} … replaced; no other character is special. */
    public String of(String key, Object... arguments) {
        String text = get(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** The text under {@code key.one} or {@code key.many}, with {0} the number itself. */
    public String count(String key, long number) {
        boolean one = number == 1 || (number == 0 && locale.getLanguage().equals("fr"));
        return of(key + (one ? ".one" : ".many"), Moments.number(number, locale));
    }

    /** Whether there is such a text; {@link #get} answers for any key. */
    @Override
    public boolean containsKey(Object key) {
        return texts.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return texts.entrySet();
    }
}
