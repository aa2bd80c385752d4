package quebec.monprojet.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningJournalTest {

    @Test
    void aReasonIsWrittenDownOnOneLine() {
        assertThat(OpeningJournal.forTheJournal(" Panne du réseau.\nRetour à midi. "))
                .isEqualTo("Panne du réseau. Retour à midi.");
    }

    @Test
    void anAddressInAReasonKeepsNobodyFromSuspending() {
        assertThat(OpeningJournal.forTheJournal("Écrire à aide@exemple.quebec sans tarder."))
                .isEqualTo("Écrire à […] sans tarder.");
    }

    @Test
    void aLongReasonEndsWhereTheJournalTakesNoMore() {
        assertThat(OpeningJournal.forTheJournal("mot ".repeat(900))).hasSize(500).endsWith(" …");
    }
}
