package quebec.monprojet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void aNameIsFoundByEachOfItsWordsOnce() {
        assertThat(NameWords.of("Lefèvre-Côté, Élodie Lefevre"))
                .containsExactly("lefevre", "cote", "elodie");
        assertThat(NameWords.of(" - ")).isEmpty();
    }

    @Test
    void aWordIsLedToByItsFirstThreeCharacters() {
        assertThat(NameWords.start("lefevre")).isEqualTo("lef");
        assertThat(NameWords.start("li")).isEqualTo("li");
        assertThat(NameWords.isShort("li")).isTrue();
        assertThat(NameWords.isShort("ngu")).isFalse();
    }

    @Test
    void noCharacterIsCutInTwo() {
        String rare = "\uD840\uDC00".repeat(4);
        assertThat(NameWords.start(rare)).isEqualTo("\uD840\uDC00".repeat(3));
    }

    @Test
    void whatIsLongerThanAnyNameIsCut() {
        assertThat(NameWords.of("a".repeat(100))).containsExactly("a".repeat(60));
    }
}
