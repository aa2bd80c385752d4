package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.grid.Municipalities.Found;

class MunicipalitiesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);

    @Test
    void theMetropolitanCommunityHasEightyTwoMembersInFiveRegions() {
        List<Municipality> members =
                Municipalities.all().stream().filter(Municipality::metropolitan).toList();
        assertThat(members).hasSize(82);
        assertThat(members)
                .extracting(Municipality::region)
                .containsOnly(
                        Region.MONTREAL,
                        Region.LAVAL,
                        Region.LANAUDIERE,
                        Region.LAURENTIDES,
                        Region.MONTEREGIE);
    }

    @Test
    void everyRegionHasItsMunicipalities() {
        assertThat(Municipalities.all().stream().map(Municipality::region).distinct())
                .containsExactlyInAnyOrder(Region.values());
        assertThat(Municipalities.all()).hasSizeGreaterThan(1_100);
        assertThat(Arrays.stream(Region.values()).map(Region::number).distinct()).hasSize(17);
    }

    @Test
    void theMunicipalityAndNotTheRegionTellsWhetherItIsMetropolitan() {
        assertThat(only("Brossard").workplace(DAY))
                .isEqualTo(new Workplace(Region.MONTEREGIE, true));
        assertThat(only("Sorel-Tracy").workplace(DAY))
                .isEqualTo(new Workplace(Region.MONTEREGIE, false));
        assertThat(only("Saint-Jérôme").workplace(DAY))
                .isEqualTo(new Workplace(Region.LAURENTIDES, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sainte-Anne-de-Bellevue",
                "sainte anne de bellevue",
                "STE-ANNE-DE-BELLEVUE",
                "Ste. Anne de Bellevue",
                " Sainte–Anne–de–Bellevue "
            })
    void aNameIsFoundHoweverItIsTyped(String typed) {
        assertThat(only(typed).code()).isEqualTo("66117");
    }

    @Test
    void accentsAndApostrophesDoNotMatter() {
        assertThat(only("montreal").name()).isEqualTo("Montréal");
        assertThat(only("L’Île-Perrot")).isEqualTo(only("l'ile perrot"));
        assertThat(only("st-jerome").name()).isEqualTo("Saint-Jérôme");
    }

    @Test
    void namesakesAreToldApartByTheirKindsAndRegions() {
        assertThat(Municipalities.find("Saint-Lambert"))
                .isInstanceOfSatisfying(
                        Found.Several.class,
                        several ->
                                assertThat(several.municipalities())
                                        .extracting(Municipality::region)
                                        .containsExactlyInAnyOrder(
                                                Region.MONTEREGIE, Region.ABITIBI_TEMISCAMINGUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lyon", "", "  ", "Saint", "💥"})
    void anotherNameIsNotFound(String typed) {
        assertThat(Municipalities.find(typed)).isEqualTo(new Found.None());
    }

    @Test
    void aCodeIsOfOneMunicipality() {
        assertThat(Municipalities.ofCode("66023").orElseThrow().name()).isEqualTo("Montréal");
        assertThat(Municipalities.ofCode("00000")).isEmpty();
    }

    @Test
    void twoCountiesWereInTheMonteregieUntil2021() {
        Municipality granby = only("Granby");
        LocalDate joined = LocalDate.of(2021, 7, 8);
        assertThat(granby.workplace(joined.minusDays(1)).region()).isEqualTo(Region.MONTEREGIE);
        assertThat(granby.workplace(joined).region()).isEqualTo(Region.ESTRIE);
        assertThat(only("Sherbrooke").workplace(DAY).region()).isEqualTo(Region.ESTRIE);
    }

    private static Municipality only(String typed) {
        return ((Found.One) Municipalities.find(typed)).municipality();
    }
}
