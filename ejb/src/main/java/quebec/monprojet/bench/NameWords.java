package quebec.monprojet.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.selection.NameKey;

/** The words of a name as they are looked up. */
final class NameWords {

    /** Of the characters of a word that lead to it. */
    static final int START = 3;

    private static final int LONGEST = 60;

    private NameWords() {}

    /** Each once; what is longer than any name is cut. */
    static List<String> of(String typed) {
        String key = NameKey.of(typed);
        return key.isEmpty()
                ? List.of()
                : Arrays.stream(key.split(" ", -1))
                        .map(word -> beginning(word, LONGEST))
                        .distinct()
                        .toList();
    }

    /**
     * Likewise of everybody in a dossier: a spouse calls as well.
     *
     * @param sealed null when the dossier cannot be read
     */
    static List<String> of(String nameKey, @Nullable Contents sealed) {
        return of(sealed == null ? nameKey : nameKey + " " + everybody(sealed));
    }

    private static String everybody(Contents sealed) {
        return sealed.everybody().stream()
                .map(who -> sealed.identity(who).names())
                .filter(Objects::nonNull)
                .map(Names::full)
                .collect(Collectors.joining(" "));
    }

    static String start(String word) {
        return beginning(word, START);
    }

    static boolean isShort(String word) {
        return word.codePointCount(0, word.length()) < START;
    }

    private static String beginning(String word, int most) {
        return word.codePointCount(0, word.length()) <= most
                ? word
                : word.substring(0, word.offsetByCodePoints(0, most));
    }
}
