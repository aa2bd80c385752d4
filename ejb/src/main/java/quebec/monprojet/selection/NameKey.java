package quebec.monprojet.selection;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names as officers type them: without case, without diacritics, single spaces. */
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    public static String of(String family, @Nullable String given) {
        return of(family + " " + (given == null ? "" : given));
    }

    public static String of(String typed) {
        String plain =
                MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD)).replaceAll("");
        return NEITHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
