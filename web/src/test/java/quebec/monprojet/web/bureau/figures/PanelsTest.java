package quebec.monprojet.web.bureau.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.figures.Figures;

class PanelsTest {

    @Test
    void countriesStandByTheirNamesWhereAsManyWait() {
        assertThat(
                        Panels.byName(
                                List.of(
                                        new Figures.Part("CM", 1, 0),
                                        new Figures.Part("CN", 1, 0),
                                        new Figures.Part("DZ", 1, 0),
                                        new Figures.Part("FR", 2, 0))))
                .extracting(Figures.Part::code)
                .containsExactly("FR", "DZ", "CM", "CN");
    }

    @Test
    void aColumnOfWordsIsNoColumnOfNumbers() {
        Panel panel =
                new Panel(
                        "outcomes",
                        "",
                        "",
                        List.of("Décision", "Motif", "Nombre", "Taux"),
                        0,
                        List.of(
                                Panel.Row.of("Refusée", "Seuil", 2, "–"),
                                Panel.Row.of("Rejetée", "Pièces", 1, 0.5)),
                        Chart.lying(List.of()));
        assertThat(List.of(panel.counts(0), panel.counts(1), panel.counts(2), panel.counts(3)))
                .containsExactly(false, false, true, true);
    }
}
