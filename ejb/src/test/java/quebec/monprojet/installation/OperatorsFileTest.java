package quebec.monprojet.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorsFileTest {

    private static final OperatorsFile FILE = new OperatorsFile("FILE", "/fees/tariffs.json");

    @TempDir private Path folder;

    @Test
    void theirsTakesThePlaceOfTheShippedOne() throws IOException {
        Path own = Files.writeString(folder.resolve("own.json"), "theirs");
        assertThat(FILE.text(Map.of("FILE", " " + own + "\n"))).isEqualTo("theirs");
    }

    @Test
    void withoutOneTheShippedOneHolds() {
        assertThat(FILE.text(Map.of())).isEqualTo(FILE.shipped()).isNotEmpty();
        assertThat(FILE.text(Map.of("FILE", " "))).isEqualTo(FILE.shipped());
    }

    @Test
    void oneThatIsNotThereIsNotPassedOver() {
        String lost = folder.resolve("lost.json").toString();
        assertThatThrownBy(() -> FILE.text(Map.of("FILE", lost)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("FILE");
    }
}
