package quebec.monprojet.dossier;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody wrote in sentences, as it is kept: like a name, but its paragraphs stay apart. */
public final class Prose {

    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern GAPS = Pattern.compile("\n{3,}");

    private Prose() {}

    /**
     * Sound prose, or what to correct.
     *
     * @param longest Unicode characters
     */
    public static Checked<String> read(String field, @Nullable String typed, int longest) {
        Answers answers = new Answers();
        String prose = clean(typed);
        if (prose.isEmpty()) {
            answers.refuse(field, Fault.Problem.MISSING);
        } else if (prose.codePointCount(0, prose.length()) > longest) {
            answers.refuseAll(List.of(new Fault(field, Fault.Problem.TOO_LONG, longest)));
        }
        return answers.make(() -> prose);
    }

    static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder(typed.length());
        for (String line : LINE.split(typed, -1)) {
            kept.append(Text.clean(line)).append('\n');
        }
        return GAPS.matcher(kept).replaceAll("\n\n").strip();
    }
}
