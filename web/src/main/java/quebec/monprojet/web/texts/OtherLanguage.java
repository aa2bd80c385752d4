package quebec.monprojet.web.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import quebec.monprojet.account.Language;

/** A language that one can change to, by its own name. */
public record OtherLanguage(String tag, String name) {

    public static List<OtherLanguage> than(Locale present) {
        return Arrays.stream(Language.values())
                .filter(language -> !language.code().equals(present.getLanguage()))
                .map(language -> new OtherLanguage(language.code(), ownName(language)))
                .toList();
    }

    private static String ownName(Language language) {
        return switch (language) {
            case FR -> "Français";
            case EN -> "English";
            case ES -> "Español";
        };
    }
}
