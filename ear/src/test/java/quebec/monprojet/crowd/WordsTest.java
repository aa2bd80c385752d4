package quebec.monprojet.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Words FRENCH = Words.in(Words.locale("fr"));

    static Stream<Words> words() {
        return Words.LOCALES.stream().map(Words::in);
    }

    @ParameterizedTest
    @MethodSource("words")
    void allLanguagesSayTheSame(Words words) {
        assertThat(words.bundle().getLocale().getLanguage()).isEqualTo(words.language());
        assertThat(words.bundle().keySet()).isEqualTo(FRENCH.bundle().keySet());
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyReasonHasWordsForOneAndForMany(Words words) {
        assertThat(Reason.Why.values())
                .allSatisfy(
                        why -> {
                            String one = Row.reason(new Reason(why, 1), words);
                            assertThat(one).isNotBlank().doesNotContain("{", "|", "#");
                            assertThat(Row.reason(new Reason(why, 4_200), words))
                                    .doesNotContain("{", "|", "#");
                        });
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(FRENCH.number(42_000)).isEqualTo("42\u00a0000");
        assertThat(FRENCH.duration(1_234.5)).isEqualTo("1,23\u00a0s");
        assertThat(Words.in(Locale.CANADA).duration(12.3)).isEqualTo("12\u00a0ms");
        assertThat(Words.in(Locale.CANADA).duration(1.25)).isEqualTo("1.2\u00a0ms");
    }

    @Test
    void anUnknownLanguageIsAnsweredInFrench() {
        assertThat(Words.locale("de").getLanguage()).isEqualTo("fr");
    }

    @Test
    void everyFigureOfTheScreenHasAName() {
        Findings findings =
                Findings.of(
                        Sample.run(1, 1, Sample.press(0, 0, Kind.RECEIPT, 5)),
                        Optional.of(new LastPlace(1, 2, 3)),
                        Judgement.none(),
                        0);
        assertThat(Row.of(findings, FRENCH)).allSatisfy(row -> assertThat(row.name()).isNotBlank());
    }
}
