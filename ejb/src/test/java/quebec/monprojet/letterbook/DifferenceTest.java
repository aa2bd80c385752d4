package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.letterbook.Difference.Change;

class DifferenceTest {

    @Test
    void whatStaysIsSameAndWhatIsReplacedIsGoneAndNew() {
        assertThat(
                        Difference.between(
                                new Wording("Objet", "un\ndeux\ntrois"),
                                new Wording("Objet", "un\n2\ntrois\nquatre")))
                .containsExactly(
                        new Difference(Change.SAME, "Objet"),
                        new Difference(Change.SAME, "un"),
                        new Difference(Change.GONE, "deux"),
                        new Difference(Change.NEW, "2"),
                        new Difference(Change.SAME, "trois"),
                        new Difference(Change.NEW, "quatre"));
    }

    @Test
    void nothingIsLostOnEitherSide() {
        assertThat(Difference.between(List.of(), List.of("a")))
                .containsExactly(new Difference(Change.NEW, "a"));
        assertThat(Difference.between(List.of("a"), List.of()))
                .containsExactly(new Difference(Change.GONE, "a"));
    }
}
