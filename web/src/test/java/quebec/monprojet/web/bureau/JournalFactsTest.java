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

    private static final String CHLOE = "19969518-0000-4000-8000-0242ac120002";

    private final JournalFacts facts =
            new JournalFacts(
                    FRENCH,
                    id -> id.equals(CHLOE) ? "Chloé Lavoie" : id,
                    code -> code.equals("criteria-met") ? "Les critères sont atteints" : code);

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
    void aCriterionIsNamedAsOnThePointsSheet() {
        assertThat(facts.said(Map.of("criterion", "FINANCIAL_SELF_SUFFICIENCY")))
                .isEqualTo("Critère\u00a0: Autonomie financière");
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

    @Test
    void colleaguesStagesAndClausesAreSaidByName() {
        assertThat(facts.said(Map.of("member", CHLOE))).isEqualTo("Personne\u00a0: Chloé Lavoie");
        assertThat(facts.said(Map.of("movedFrom", "INTENTION", "movedTo", "SECOND_LOOK")))
                .isEqualTo("De l’étape\u00a0: Avis d’intention · À l’étape\u00a0: Second regard");
        assertThat(facts.said(Map.of("clauses", "criteria-met other")))
                .isEqualTo("Fondements\u00a0: Les critères sont atteints; other");
    }

    @Test
    void whoeverGivesAFileBackIsNamedOnce() {
        assertThat(facts.said(Map.of("holder", CHLOE, "formerHolder", CHLOE)))
                .isEqualTo("Prise en charge jusque-là par\u00a0: Chloé Lavoie");
    }

    @Test
    void aCorrectionSaysWhatItPutRightAndNotWhatThatWas() {
        assertThat(facts.said(Map.of("changed", "givenNames sex", "replaces", "CSQ-00000003")))
                .isEqualTo("Corrigé\u00a0: prénoms, sexe · Au lieu de\u00a0: CSQ-00000003");
    }

    @Test
    void whatIsNotEstablishedIsNamed() {
        assertThat(facts.said(Map.of("lacking", "bond passport")))
                .isEqualTo(
                        "Non établi\u00a0: Le lien avec la famille, ou l’accord de l’autre parent,"
                                + " Passeport, page des renseignements personnels");
    }

    @Test
    void aNumberSaysWhatItNumbers() {
        assertThat(facts.said(Map.of("number", "L-2026-000003")))
                .isEqualTo("Numéro de lettre\u00a0: L-2026-000003");
        assertThat(facts.said(Map.of("number", "CSQ-00000007")))
                .isEqualTo("Numéro de certificat\u00a0: CSQ-00000007");
        assertThat(facts.said(Map.of("number", "2026-1-000009-6")))
                .isEqualTo("Numéro de demande\u00a0: 2026-1-000009-6");
    }
}
