package quebec.monprojet.web.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.opening.State;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

class WaitingWordsTest {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.FRENCH, Locale.ENGLISH, Locale.forLanguageTag("es"));

    @ParameterizedTest
    @EnumSource(names = {"ANNOUNCED", "OPEN", "FULL", "SUSPENDED", "CLOSED"})
    void everyStateIsCarriedAndOnlyThePresentOneIsShown(State present) {
        for (Locale language : LANGUAGES) {
            Words words = new Catalogue().in(language);
            var leads = WaitingWords.leads(Specimens.standings().get(0), present, words);
            var nexts = WaitingWords.nexts(present, words);
            for (var parts : List.of(leads, nexts)) {
                assertThat(parts).hasSize(5);
                assertThat(parts)
                        .filteredOn(part -> Boolean.FALSE.equals(part.get("other")))
                        .extracting(part -> part.get("when"))
                        .containsExactly(present.name());
                assertThat(parts).extracting(Map::toString).noneMatch(text -> text.contains("⟨"));
            }
        }
    }
}
