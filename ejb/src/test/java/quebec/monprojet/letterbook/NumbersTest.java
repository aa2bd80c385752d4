package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands on a letter to name it. */
class NumbersTest {

    @Test
    void aNumberIsReadAsItIsWritten() {
        LetterNumber number = new LetterNumber(2026, 123);
        assertThat(number.value()).isEqualTo("L-2026-000123");
        assertThat(LetterNumber.parse(" l-2026-000123 ")).contains(number);
        assertThat(LetterNumber.parse("L-2026-1000000")).isPresent();
        assertThat(LetterNumber.parse("L-2026-0000123")).isEmpty();
        assertThat(LetterNumber.parse("L-2026-000000")).isEmpty();
        assertThat(LetterNumber.parse("2026-1-000001-7")).isEmpty();
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        VerificationCode code = new VerificationCode("0123456789ABCDEFGHJK");
        assertThat(code).hasToString("01234-56789-ABCDE-FGHJK");
        assertThat(VerificationCode.parse("ol234 56789-abcde fghjk")).contains(code);
        assertThat(VerificationCode.parse(code.toString())).contains(code);
        assertThat(VerificationCode.parse("01234-56789-ABCDE-FGHJU")).isEmpty();
        assertThat(VerificationCode.parse("")).isEmpty();
    }

    @Test
    void noTwoCodesAreDrawnAlike() {
        SecureRandom random = new SecureRandom();
        Set<VerificationCode> drawn = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            drawn.add(VerificationCode.drawn(random));
        }
        assertThat(drawn).hasSize(1_000);
    }
}
