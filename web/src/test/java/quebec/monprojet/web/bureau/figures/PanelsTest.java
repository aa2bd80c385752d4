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
}
