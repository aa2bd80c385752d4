package quebec.monprojet.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Lefebvre-Beauséjour, Élodie Marie-Ève, lefebvre beausejour elodie marie eve",
        "O’Neil, Seán, o neil sean",
        "Nguyễn, Minh Tuấn, nguyen minh tuan",
        "Ковальчук, Оксана, ковальчук оксана",
        "Suharti, , suharti",
    })
    void namesAreKeptAsOneTypesThem(String family, String given, String key) {
        assertThat(NameKey.of(family, given)).isEqualTo(key);
    }
}
