package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The specimen of ICAO 9303 part 4, appendix A. */
class MachineReadableZoneTest {

    static final String LINE1 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    static final String LINE2 = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    private final MachineReadableZone specimen = new MachineReadableZone(LINE1, LINE2);

    @Test
    void theCheckDigitsOfTheSpecimenHold() {
        assertThat(specimen.checkDigitsHold()).isTrue();
    }

    @Test
    void theCheckDigitOfTheSpecimensDateIsThree() {
        assertThat(CheckDigit.of("520727")).isEqualTo(3);
    }

    @Test
    void anyOneWrongCharacterOfTheNumberOrADateIsCaught() {
        for (int at : new int[] {0, 3, 8, 9, 13, 18, 21, 26, 30, 43}) {
            char[] wrong = LINE2.toCharArray();
            // not by a character of the same weight modulo ten: L for 1 can't be seen
            wrong[at] = (char) ('0' + (Character.digit(wrong[at], 36) + 11) % 10);
            var zone = new MachineReadableZone(LINE1, new String(wrong));
            assertThat(zone.checkDigitsHold()).as("position %d", at).isFalse();
        }
    }

    @Test
    void whatItSaysIsComparedWithWhatWasTyped() {
        var country = new Country("FR");
        var expires = LocalDate.of(2012, 4, 15);
        assertThat(specimen.contradictions("L898902C3", country, expires)).isEmpty();
        assertThat(specimen.contradictions("L898902C8", country, expires.plusDays(1)))
                .extracting(Fault::field)
                .containsExactly("passportNumber", "expires");
    }

    @Test
    void itNamesTheHolder() {
        assertThat(specimen.surname()).isEqualTo("ERIKSSON");
        assertThat(specimen.bornOn(LocalDate.of(1974, 8, 12))).isTrue();
        assertThat(specimen.bornOn(LocalDate.of(1974, 8, 13))).isFalse();
        assertThat(specimen.states(Sex.F)).isTrue();
        assertThat(specimen.states(Sex.M)).isFalse();
    }

    @Test
    void linesTypedWithSpacesAndSmallLettersAreUnderstood() {
        Answers answers = new Answers();
        var read =
                MachineReadableZone.read(
                        answers, " p<utoeriksson<<anna<maria<<<<<<<<<<<<<<<<<<<", LINE2);
        assertThat(read).isEqualTo(specimen);
    }

    @Test
    void aShortLineIsToldAtItsField() {
        Answers answers = new Answers();
        assertThat(MachineReadableZone.read(answers, LINE1, "L898902C36UTO")).isNull();
        assertThat(answers.make(() -> "")).isInstanceOf(Checked.Faulty.class);
    }
}
