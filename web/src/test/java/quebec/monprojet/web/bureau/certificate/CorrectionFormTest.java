package quebec.monprojet.web.bureau.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.certificate.Correction;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Fault;
import quebec.monprojet.dossier.Fault.Problem;
import quebec.monprojet.dossier.Sex;

class CorrectionFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 4);

    private final CorrectionForm form = new CorrectionForm();

    private Checked<Correction> born(String day) {
        form.setFamily("Ruge");
        form.setGiven("Anna");
        form.setSex(Sex.F);
        form.setWrong("Le prénom");
        form.setBirth(day);
        return form.read(TODAY);
    }

    private static void isFaulty(Checked<Correction> read, Fault fault) {
        assertThat(read).isEqualTo(new Checked.Faulty<Correction>(List.of(fault)));
    }

    @Test
    void whoeverIsAliveMayBeCorrected() {
        assertThat(born("2026-10-04")).isInstanceOf(Checked.Sound.class);
        assertThat(born("1919-10-04")).isInstanceOf(Checked.Sound.class);
    }

    @Test
    void nobodyIsBornTomorrow() {
        isFaulty(born("2026-10-05"), new Fault("birthDate", Problem.IN_THE_FUTURE));
    }

    @Test
    void nobodyIsAsOldAsThat() {
        isFaulty(born("1901-10-03"), new Fault("birthDate", Problem.TOO_LONG_AGO));
    }

    @Test
    void aDayThatIsNoneIsMissing() {
        isFaulty(born("1985-02-30"), new Fault("birthDate", Problem.MISSING));
        isFaulty(born("+999999999-12-31"), new Fault("birthDate", Problem.MISSING));
        isFaulty(born("-999999999-01-01"), new Fault("birthDate", Problem.MISSING));
    }

    @Test
    void aFormWithoutASexIsToldSo() {
        born("1985-02-20");
        form.setSex(null);
        isFaulty(form.read(TODAY), new Fault("sex", Problem.MISSING));
    }
}
