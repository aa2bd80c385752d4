package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

    private static final int LONGEST = 12;

    private static Checked<String> read(String typed) {
        return Prose.read("words", typed, LONGEST);
    }

    @Test
    void paragraphsStayApart() {
        assertThat(Prose.clean("  Bonjour,\r\n\r\n\r\n\r\nmerci\u0000\t bien \n"))
                .isEqualTo("Bonjour,\n\nmerci bien");
    }

    @Test
    void whatLooksLikeAPageStaysText() {
        assertThat(Prose.clean("<b>a</b> #{x}")).isEqualTo("<b>a</b> #{x}");
    }

    @Test
    void nothingWrittenIsSaid() {
        assertThat(read("\n \u200b"))
                .isEqualTo(
                        new Checked.Faulty<String>(
                                java.util.List.of(new Fault("words", Fault.Problem.MISSING))));
    }

    @Test
    void lengthIsCountedInCharactersThatPeopleSee() {
        assertThat(read("😀".repeat(LONGEST))).isInstanceOf(Checked.Sound.class);
        assertThat(read("😀".repeat(LONGEST + 1))).isInstanceOf(Checked.Faulty.class);
    }
}
