package quebec.monprojet.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import quebec.monprojet.grid.Cefr;

/** The languages whose mastery counts, with the tests that are recognised of each. */
public enum TestedLanguage {
    FRENCH(
            Question.FRENCH,
            List.of("TEF", "TEF Canada", "TEFaQ", "TCF", "TCF-Québec", "DELF", "DALF"),
            Arrays.stream(Cefr.values()).map(Cefr::name).toList()),

    /** In bands from 0 to 9, by halves. */
    ENGLISH(
            Question.ENGLISH,
            List.of("IELTS"),
            IntStream.rangeClosed(0, 18).mapToObj(half -> half / 2 + "." + half % 2 * 5).toList());

    private final Question question;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<String> tests;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<String> scale;

    TestedLanguage(Question question, List<String> tests, List<String> scale) {
        this.question = question;
        this.tests = tests;
        this.scale = scale;
    }

    public Question question() {
        return question;
    }

    public List<String> tests() {
        return tests;
    }

    /** What their attestations may state of a skill. */
    public List<String> scale() {
        return scale;
    }
}
