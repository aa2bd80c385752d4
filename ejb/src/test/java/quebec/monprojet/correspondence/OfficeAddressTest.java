package quebec.monprojet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficeAddressTest {

    @Test
    void itsLinesStandApart() {
        assertThat(OfficeAddress.of(Map.of("MPQ_POSTAL_ADDRESS", "Bureau X | 1, rue Y |")).lines())
                .containsExactly("Bureau X", "1, rue Y");
    }

    @Test
    void whereThereIsNoneItIsNotKnown() {
        assertThat(OfficeAddress.of(Map.of()).isKnown()).isFalse();
    }
}
