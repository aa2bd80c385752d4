package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Fault.Problem;

class AnswersTest {

    private static List<Fault> faults(Checked<?> checked) {
        return checked instanceof Checked.Faulty<?> faulty ? faulty.faults() : List.of();
    }

    @Test
    void namesOfAnyAlphabetAreTaken() {
        for (String name : List.of("Đặng", "محمد", "山田", "Ní Dhomhnaill", "Øygard", "O’Brien")) {
            assertThat(faults(Names.read(name, null, null))).as(name).isEmpty();
        }
    }

    @Test
    void whatCantBeSeenIsLeftOut() {
        assertThat(Text.clean(" A\u0000\u202En\tna \uD800 ")).isEqualTo("An na");
    }

    @Test
    void aNameWithoutALetterIsRefused() {
        assertThat(faults(Names.read("1234", null, null)))
                .containsExactly(new Fault("familyName", Problem.NO_LETTER));
    }

    @Test
    void aNameMayHaveTwoHundredCharactersAndNoMore() {
        String longest = "𠮷".repeat(200);
        assertThat(faults(Names.read(longest, null, null))).isEmpty();
        assertThat(faults(Names.read(longest + "𠮷", null, null)))
                .containsExactly(new Fault("familyName", Problem.TOO_LONG, 200));
    }

    @Test
    void aBirthHasADate() {
        assertThat(faults(Birth.read(null, "Lyon", "FR", "F", Fixtures.OPENING)))
                .containsExactly(new Fault("birthDate", Problem.MISSING));
    }

    @Test
    void aPhoneIsKeptAsItIsDialledFromAnywhere() {
        assertThat(Phone.read("FR", "06 12 34 56 78"))
                .isEqualTo(new Checked.Sound<>(new Phone("+33612345678")));
        assertThat(faults(Phone.read("FR", "12")))
                .containsExactly(new Fault("phone", Problem.NOT_A_PHONE));
    }

    @Test
    void aCountryThatDoesNotExistIsRefused() {
        assertThat(faults(Residence.read("QQ", "CITIZEN")))
                .containsExactly(new Fault("residenceCountry", Problem.NOT_A_CHOICE));
    }

    @Test
    void statelessAndACitizenContradict() {
        assertThat(faults(Citizenships.read(List.of("FR"), true)))
                .containsExactly(new Fault("stateless", Problem.DIFFERS));
        assertThat(faults(Citizenships.read(List.of(), true))).isEmpty();
    }

    @Test
    void anExemptionHasItsGround() {
        assertThat(faults(StreamChoice.read("EXEMPT", null)))
                .containsExactly(new Fault("ground", Problem.MISSING));
        assertThat(ExemptionGrounds.all()).hasSize(4);
    }

    @Test
    void aPassportIsReadWithoutSpacesAndEndsAfterItBegins() {
        var typed =
                new Passport.Typed(
                        "12 ab-34567",
                        "FR",
                        LocalDate.of(2020, 1, 2),
                        LocalDate.of(2020, 1, 1),
                        null,
                        null);
        assertThat(faults(Passport.read(typed, Fixtures.OPENING)))
                .containsExactly(new Fault("expires", Problem.BEFORE_ISSUE));
        assertThat(Passport.plain("12 ab-34567")).isEqualTo("12AB34567");
    }
}
