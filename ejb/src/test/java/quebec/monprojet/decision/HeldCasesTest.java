package quebec.monprojet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.decision.Applications.NUMBER;
import static quebec.monprojet.decision.Applications.OFFICER;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.selection.Move;

class HeldCasesTest {

    /** It touches nothing: there is nothing behind it. */
    private final HeldCases unsigned = new HeldCases();

    @ParameterizedTest
    @EnumSource(
            value = Move.class,
            names = {"GIVE_NOTICE", "SELECT", "CONFIRM", "REOPEN"})
    void nothingIsDoneOfWhichNoLetterCouldTell(Move move) {
        Handling hand = new Handling(OFFICER, NUMBER, 1);
        assertThat(unsigned.move(hand, move, move.to().iterator().next(), null, Map.of()))
                .isEqualTo(new Acting.WithoutLetterhead());
    }
}
