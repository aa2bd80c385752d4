package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.grid.LanguageSkill;

/**
 * The result of a recognised test of one language.
 *
 * @param test its name, as the list of recognised tests has it
 * @param scores as the attestation states them, a level or a band, for each skill
 */
public record LanguageResult(
        String test, LocalDate takenOn, String certificate, Map<LanguageSkill, String> scores) {

    public static final int LONGEST_CERTIFICATE = 60;

    /** Years. A result is less than two years old on the day of filing. */
    private static final int VALID_YEARS = 2;

    public LanguageResult {
        scores = Map.copyOf(scores);
        if (scores.size() != LanguageSkill.values().length) {
            throw new IllegalArgumentException("A result has a score for each skill");
        }
    }

    public String score(LanguageSkill skill) {
        return Objects.requireNonNull(scores.get(skill));
    }

    public boolean validOn(LocalDate day) {
        return day.isBefore(takenOn.plusYears(VALID_YEARS));
    }

    /** What the page collects, as typed. */
    public record Typed(
            @Nullable String taken,
            @Nullable String test,
            @Nullable LocalDate takenOn,
            @Nullable String certificate,
            Map<LanguageSkill, ? extends @Nullable String> scores) {}

    /** Answers as typed; {@code today} in Montréal. */
    public static Checked<Declared<LanguageResult>> read(
            TestedLanguage language, Typed typed, LocalDate today) {
        Answers answers = new Answers();
        Boolean taken = answers.yesOrNo("taken", typed.taken());
        if (!Boolean.TRUE.equals(taken)) {
            return answers.make(Declared::none);
        }
        String test = answers.oneOf("test", typed.test(), language.tests());
        LocalDate takenOn = answers.past("takenOn", typed.takenOn(), today);
        String certificate =
                answers.required("certificate", typed.certificate(), LONGEST_CERTIFICATE);
        List<String> scale = language.scale();
        Map<LanguageSkill, String> scores = new EnumMap<>(LanguageSkill.class);
        for (LanguageSkill skill : LanguageSkill.values()) {
            String field = skill.name().toLowerCase(Locale.ROOT);
            scores.put(skill, answers.oneOf(field, typed.scores().get(skill), scale));
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
