package quebec.monprojet.web.bureau.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.opening.Fault;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Ruling;
import quebec.monprojet.opening.Shortfall;
import quebec.monprojet.opening.State;
import quebec.monprojet.web.texts.Catalogue;

class OpeningWordsTest {

    private static final Instant BELL = Instant.parse("2027-02-16T13:30:00Z");

    private static final List<Ruling> REFUSALS =
            List.of(
                    new Ruling.SamePerson(),
                    new Ruling.Changed(),
                    new Ruling.TooSoon(BELL, BELL.plusSeconds(60)),
                    new Ruling.WrongState(State.OPEN),
                    new Ruling.NumberTaken(),
                    new Ruling.AnotherIsCurrent(new PeriodNumber("2027-1")),
                    new Ruling.NotRehearsed(EnumSet.allOf(Shortfall.class)),
                    new Ruling.NoOverride(),
                    new Ruling.OverrideAsked(),
                    new Ruling.OwnOverride(),
                    new Ruling.Unknown());

    @Test
    void noRefusalIsForgottenHere() {
        assertThat(REFUSALS.stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Ruling.class.getPermittedSubclasses())
                                .filter(ruling -> ruling != Ruling.Done.class)
                                .filter(ruling -> ruling != Ruling.AtFault.class)
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void everyRefusalIsASentence(String language) {
        OpeningWords words = words(language);
        assertThat(REFUSALS)
                .allSatisfy(
                        refusal ->
                                assertThat(words.of(refusal))
                                        .endsWith(".")
                                        .doesNotContain("⟨")
                                        .doesNotContain("{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void everyFaultIsSaidAtItsField(String language) {
        OpeningWords words = words(language);
        assertThat(Fault.values())
                .allSatisfy(fault -> assertThat(words.of(fault)).doesNotContain("⟨"));
    }

    @Test
    void tooSoonNamesBothInstants() {
        assertThat(words("fr").of(new Ruling.TooSoon(BELL, BELL.plusSeconds(60))))
                .contains("8\u00a0h\u00a030")
                .contains("8\u00a0h\u00a031");
    }

    private static OpeningWords words(String language) {
        return new OpeningWords(new Catalogue().in(Locale.forLanguageTag(language)));
    }
}
