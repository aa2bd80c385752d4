package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quebec.monprojet.opening.Ruling;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

class JournalFactsTest {

    private static final Words FRENCH = new Catalogue().in(Locale.FRENCH);

    private final JournalFacts facts = new JournalFacts(FRENCH);

    @Test
    void aFactIsNamedAndSaidInFrench() {
        assertThat(facts.said(Map.of("network", "127.0.0", "recovery", "false")))
                .isEqualTo("Réseau\u00a0: 127.0.0 · Code de secours\u00a0: non");
        assertThat(facts.said(Map.of("roles", "officer programme-manager")))
                .isEqualTo("Rôles\u00a0: Conseil en immigration, Gestion de programme");
    }

    @Test
    void anInstantIsMontreals() {
        assertThat(facts.said(Map.of("opensAt", "2027-02-16T13:30:00Z")))
                .isEqualTo("Ouverture (Montréal)\u00a0: 2027-02-16 08:30:00");
    }

    @Test
    void aRefusalSaysWhatWasAttemptedAndWhyNot() {
        assertThat(facts.said(Map.of("attempted", "opening.published", "because", "TooSoon")))
                .isEqualTo(
                        "Acte tenté\u00a0: Ouverture\u00a0: décision publiée"
                                + " · Cause du refus\u00a0: moins de 24 heures avant l’ouverture");
    }

    @Test
    void everyRefusalHasItsWords() {
        assertThat(Arrays.stream(Ruling.class.getPermittedSubclasses()))
                .filteredOn(ruling -> ruling != Ruling.Done.class)
                .allSatisfy(
                        ruling ->
                                assertThat(FRENCH)
                                        .containsKey("bureau.value." + ruling.getSimpleName()));
    }

    @Test
    void whatHasNoWordsShowsItself() {
        assertThat(facts.said(Map.of("novelty", "x-1"))).isEqualTo("novelty\u00a0: x-1");
        assertThat(JournalFacts.codes(Map.of("recovery", "false", "network", "127.0.0")))
                .isEqualTo("network=127.0.0 recovery=false");
    }
}
