package quebec.monprojet.web.bureau.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedCountriesTest {

    @Test
    void namesAreReadWithoutAccentsOrCase() {
        assertThat(TypedCountries.read("Algérie, cote d’ivoire; Corée du Sud"))
                .containsExactlyInAnyOrder("DZ", "CI", "KR");
    }

    @Test
    void codesAreReadAsWell() {
        assertThat(TypedCountries.read("dz CM, FR")).containsExactlyInAnyOrder("DZ", "CM", "FR");
        assertThat(TypedCountries.read(" , ")).isEmpty();
    }

    @Test
    void whatIsNoCountryStaysToBeRefused() {
        assertThat(TypedCountries.read("Bretagne, France"))
                .containsExactlyInAnyOrder("Bretagne", "FR");
    }
}
