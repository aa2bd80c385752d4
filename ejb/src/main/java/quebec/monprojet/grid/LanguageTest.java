package quebec.monprojet.grid;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A test that the ministry recognises. French attestations state a level for each skill; English
 * scores are looked up.
 *
 * @param code such as TEFAQ or IELTS
 * @param benchmarks for each skill the lowest score of each benchmark; empty when the attestation
 *     states levels
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LanguageTest(
        String code,
        String name,
        Language language,
        Certainty certainty,
        Map<LanguageSkill, NavigableMap<BigDecimal, Integer>> benchmarks) {

    /** A language that the grid gives points for. */
    public enum Language {
        FRENCH,
        ENGLISH
    }

    /** Results are less than two years old on the day of filing. */
    private static final int YEARS = 2;

    public LanguageTest {
        Objects.requireNonNull(language);
        Objects.requireNonNull(certainty);
        benchmarks = Map.copyOf(benchmarks);
        benchmarks.values().forEach(table -> table.values().forEach(Benchmark::new));
    }

    public boolean statesLevels() {
        return benchmarks.isEmpty();
    }

    /** The benchmark that a score stands for; empty below the lowest and for an unknown skill. */
    public Optional<Benchmark> benchmark(LanguageSkill skill, BigDecimal score) {
        return Optional.ofNullable(
                        benchmarks.getOrDefault(skill, new TreeMap<>()).floorEntry(score))
                .map(line -> new Benchmark(line.getValue()));
    }

    public static boolean isCurrent(LocalDate taken, LocalDate filed) {
        return !taken.isAfter(filed) && filed.isBefore(expiry(taken));
    }

    /** The first day of filing on which results of a test taken that day no longer count. */
    public static LocalDate expiry(LocalDate taken) {
        return taken.plusYears(YEARS);
    }
}
