package quebec.monprojet.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.web.texts.Unbroken.Part;

class UnbrokenTest {

    private final Unbroken unbroken = new Unbroken();

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-1-000002-K", "2026-1-S-000001-B", "L-2026-000008", "CSQ-00000004"})
    void aNumberStaysWhole(String number) {
        assertThat(unbroken.parts("Votre demande " + number + "."))
                .containsExactly(
                        new Part("Votre demande ", false),
                        new Part(number, true),
                        new Part(".", false));
    }

    @Test
    void wordsMayBreak() {
        assertThat(unbroken.parts("un mandat-poste, I-0.2, art. 3.5, SAINT-JEAN"))
                .noneMatch(part -> part.number() && part.text().contains("mandat"))
                .extracting(Part::text)
                .contains("I-0");
        assertThat(unbroken.parts("SAINT-JEAN")).containsExactly(new Part("SAINT-JEAN", false));
        assertThat(unbroken.parts("")).isEmpty();
    }
}
