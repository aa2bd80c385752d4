package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.Language;

class PaperFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final String ADDRESS = "Zoé Tremblay\r\n12, rue des Érables\n76800 Rouen\n";

    private static PaperForm.Typed typed(
            String reference, String family, LocalDate born, String address, LocalDate arrived) {
        return new PaperForm.Typed(reference, family, null, born, address, Language.FR, arrived);
    }

    private static PaperForm.Typed sound() {
        return typed("P-2026-0042", "Tremblay", LocalDate.of(1988, 2, 29), ADDRESS, TODAY);
    }

    @Test
    void whatIsWholeIsAForm() {
        assertThat(sound().faults(TODAY)).isEmpty();
        assertThat(sound().form(TODAY).address().lines()).hasSize(3);
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        assertThat(new PaperForm.Typed(null, null, null, null, null, null, null).faults(TODAY))
                .containsExactlyInAnyOrder(PaperForm.Fault.values());
    }

    @Test
    void nothingArrivesTomorrow() {
        assertThat(
                        typed(
                                        "P-1",
                                        "Tremblay",
                                        LocalDate.of(1988, 2, 29),
                                        ADDRESS,
                                        TODAY.plusDays(1))
                                .faults(TODAY))
                .containsExactly(PaperForm.Fault.ARRIVED_ON);
    }

    @Test
    void anAddressFitsIntoTheWindow() {
        assertThat(PostalAddress.typed("one line")).isEmpty();
        assertThat(PostalAddress.typed("a\nb\nc\nd\ne\nf\ng")).isEmpty();
        assertThat(PostalAddress.typed("a\n" + "b".repeat(46))).isEmpty();
        assertThat(PostalAddress.typed("a\n\n b \n")).isPresent();
    }

    @Test
    void whatItSaysOfSomebodyIsNotPrinted() {
        assertThat(sound().form(TODAY).toString() + sound() + sound().form(TODAY).address())
                .doesNotContain("Tremblay")
                .doesNotContain("1988");
    }
}
