package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import quebec.monprojet.opening.PeriodNumber;

class ApplicationNumberTest {

    private static final ApplicationNumber NUMBER =
            new ApplicationNumber(new PeriodNumber("2026-1"), new Rank(42));

    @Test
    void aNumberIsReadBack() {
        assertThat(NUMBER.value()).startsWith("2026-1-000042-");
        assertThat(ApplicationNumber.parse(NUMBER.value())).contains(NUMBER);
        assertThat(
                        ApplicationNumber.parse(
                                " " + NUMBER.value().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(NUMBER);
    }

    @Test
    void thatOfASuccessorNamesTheSuccession() {
        ApplicationNumber successor =
                new ApplicationNumber(new PeriodNumber("2026-1"), new Rank(42), true);
        assertThat(successor.value()).startsWith("2026-1-S-000042-");
        assertThat(ApplicationNumber.parse(successor.value())).contains(successor);
        assertThat(ApplicationNumber.parse(successor.value().replace("-S-", "-"))).isEmpty();
    }

    @Test
    void oneWrongDigitIsNoticed() {
        assertThat(ApplicationNumber.parse(NUMBER.value().replace("000042", "000043"))).isEmpty();
        assertThat(ApplicationNumber.parse(NUMBER.value().replace("000042", "000024"))).isEmpty();
    }

    @Test
    void otherTextsAreNoNumbers() {
        assertThat(ApplicationNumber.parse("")).isEmpty();
        assertThat(ApplicationNumber.parse("2026-1-000000-0")).isEmpty();
        assertThat(ApplicationNumber.parse("2026-1-9999999999-0")).isEmpty();
    }
}
