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
    void moneyIsMoneyAndAVerdictOnItIsOne() {
        assertThat(facts.said(Map.of("cents", "50000", "channel", "OFFICER")))
                .isEqualTo("Montant\u00a0: 500,00\u00a0$\u00a0CA · Voie\u00a0: au bureau");
        assertThat(facts.said(Map.of("verdict", "WRONG_AMOUNT")))
                .isEqualTo("Verdict\u00a0: Montant inexact");
        assertThat(facts.said(Map.of("verdict", "GREEN"))).isEqualTo("Verdict\u00a0: verte");
    }

    @Test
    void aDocumentIsNamedWithWhoseItIs() {
        assertThat(facts.said(Map.of("piece", "birth-certificate.conjoint")))
                .isEqualTo("Pièce\u00a0: Acte de naissance, Conjointe ou conjoint");
    }

    @Test
    void whatOnlyMachinesTellApartIsShort() {
        assertThat(facts.said(Map.of("message", "f0713a9f-0000-4000-8000-0242ac120002")))
                .isEqualTo("Message\u00a0: f0713a9f…");
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
