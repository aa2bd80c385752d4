package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Fault.Problem;
import quebec.monprojet.grid.Cefr;
import quebec.monprojet.grid.LanguageSkill;
import quebec.monprojet.grid.LanguageTest;
import quebec.monprojet.grid.LanguageTest.Language;

/**
 * The result of a recognised test of one language.
 *
 * @param test its code in the list of recognised tests
 * @param scores as the attestation states them, a level or a band, for each skill measured
 */
public record LanguageResult(
        String test, LocalDate takenOn, String certificate, Map<LanguageSkill, String> scores) {

    public static final int LONGEST_CERTIFICATE = 60;

    /** What is chosen for a skill that the test did not measure, or found below every level. */
    public static final String NONE = "NONE";

    private static final List<String> LEVELS =
            Arrays.stream(Cefr.values()).map(Cefr::name).toList();

    /** From 0 to 9, by halves. */
    private static final List<String> BANDS =
            IntStream.rangeClosed(0, 18).mapToObj(half -> half / 2 + "." + half % 2 * 5).toList();

    public LanguageResult {
        scores = Map.copyOf(scores);
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("A result has a score");
        }
    }

    /** What attestations in this language may state of a skill. */
    public static List<String> scale(Language language) {
        return language == Language.FRENCH ? LEVELS : BANDS;
    }

    /** Empty for a skill that was not measured. */
    public Optional<String> score(LanguageSkill skill) {
        return Optional.ofNullable(scores.get(skill));
    }

    public boolean validOn(LocalDate day) {
        return LanguageTest.isCurrent(takenOn, day);
    }

    /** What the page collects, as typed. */
    public record Typed(
            @Nullable String taken,
            @Nullable String test,
            @Nullable LocalDate takenOn,
            @Nullable String certificate,
            Map<LanguageSkill, ? extends @Nullable String> scores) {}

    /**
     * Answers as typed.
     *
     * @param recognised the tests that count
     * @param today in Montréal
     */
    public static Checked<Declared<LanguageResult>> read(
            Language language, List<LanguageTest> recognised, Typed typed, LocalDate today) {
        Answers answers = new Answers();
        Boolean taken = answers.yesOrNo("taken", typed.taken());
        if (!Boolean.TRUE.equals(taken)) {
            return answers.make(Declared::none);
        }
        String test =
                answers.oneOf(
                        "test",
                        typed.test(),
                        recognised.stream()
                                .filter(each -> each.language() == language)
                                .map(LanguageTest::code)
                                .toList());
        LocalDate takenOn = answers.past("takenOn", typed.takenOn(), today);
        String certificate =
                answers.required("certificate", typed.certificate(), LONGEST_CERTIFICATE);
        Map<LanguageSkill, String> scores = new EnumMap<>(LanguageSkill.class);
        for (LanguageSkill skill : LanguageSkill.values()) {
            String given = typed.scores().get(skill);
            if (!NONE.equals(given)) {
                String field = skill.name().toLowerCase(Locale.ROOT);
                scores.put(skill, answers.oneOf(field, given, scale(language)));
            }
        }
        if (scores.isEmpty()) {
            answers.refuse("listening", Problem.MISSING);
        }
        return answers.make(
                () ->
                        Declared.of(
                                new LanguageResult(
                                        test,
                                        Objects.requireNonNull(takenOn),
                                        certificate,
                                        scores)));
    }
}
