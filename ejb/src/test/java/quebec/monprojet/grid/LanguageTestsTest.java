package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quebec.monprojet.grid.Households.FILED;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTestsTest {

    private static final LanguageTests TESTS = LanguageTests.shipped();

    @Test
    void sevenTestsOfFrenchStateLevelsAndOneOfEnglishIsLookedUp() {
        assertThat(TESTS.recognised(FILED))
                .filteredOn(LanguageTest::statesLevels)
                .extracting(LanguageTest::code)
                .containsExactly("TEF", "TEF_CANADA", "TEFAQ", "TCF", "TCF_QUEBEC", "DELF", "DALF");
        assertThat(TESTS.recognised(FILED))
                .filteredOn(test -> test.language() == LanguageTest.Language.ENGLISH)
                .extracting(LanguageTest::code)
                .containsExactly("IELTS");
    }

    @ParameterizedTest
    @CsvSource({"4.5,4", "5,5", "5.5,6", "7,7", "7.5,8", "8,9", "8.5,10", "9.0,10"})
    void aBandStandsForTheBenchmarkItReaches(BigDecimal band, int benchmark) {
        assertThat(ielts().benchmark(LanguageSkill.LISTENING, band))
                .contains(new Benchmark(benchmark));
    }

    @Test
    void belowTheLowestThereIsNone() {
        assertThat(ielts().benchmark(LanguageSkill.LISTENING, new BigDecimal("4.0"))).isEmpty();
    }

    @Test
    void theTableOfBandsIsToBeConfirmed() {
        assertThat(ielts().certainty()).isEqualTo(Certainty.L);
    }

    @Test
    void resultsCountForLessThanTwoYears() {
        LocalDate taken = LocalDate.of(2014, 6, 13);
        assertThat(LanguageTest.isCurrent(taken, FILED.minusDays(1))).isTrue();
        assertThat(LanguageTest.isCurrent(taken, FILED)).isFalse();
        assertThat(LanguageTest.isCurrent(FILED, FILED)).isTrue();
        assertThat(LanguageTest.isCurrent(FILED.plusDays(1), FILED)).isFalse();
        assertThat(LanguageTest.expiry(taken)).isEqualTo(FILED);
    }

    @Test
    void nothingIsRecognisedBeforeTheFirstTable() {
        assertThat(TESTS.recognised(LocalDate.of(2015, 8, 4))).isEmpty();
    }

    @Test
    void aTableThatNamesNoBenchmarkIsRefused(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("language-tests.json"),
                """
                {"tables": [{"effectiveFrom": "2015-08-05", "tests": [{"code": "X", "name": "X",
                  "language": "ENGLISH", "certainty": "L",
                  "benchmarks": {"LISTENING": {"4.5": 13}}}]}]}
                """);
        assertThatThrownBy(() -> LanguageTests.in(folder)).isInstanceOf(UncheckedIOException.class);
    }

    private static LanguageTest ielts() {
        return TESTS.find("IELTS", FILED).orElseThrow();
    }
}
