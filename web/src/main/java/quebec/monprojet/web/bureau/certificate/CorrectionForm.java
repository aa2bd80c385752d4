package quebec.monprojet.web.bureau.certificate;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.certificate.Correction;
import quebec.monprojet.certificate.Facts;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Fault;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Prose;
import quebec.monprojet.dossier.Sex;
import quebec.monprojet.time.WrittenDay;

/** What an officer types of a person whose certificate said it wrong. */
@Dependent
public class CorrectionForm {

    private @Nullable String family;
    private @Nullable String given;
    private @Nullable String other;
    private @Nullable String birth;
    private @Nullable Sex sex;
    private @Nullable String wrong;

    void show(Facts facts) {
        family = facts.names().family();
        given = facts.names().given();
        other = facts.names().other();
        birth = facts.birthDate().toString();
        sex = facts.sex();
    }

    /** As typed; {@code today} in Montréal. */
    Checked<Correction> read(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        Checked<Names> names = Names.read(family, given, other);
        Checked<String> words = Prose.read("wrong", wrong, Correction.LONGEST);
        LocalDate day = WrittenDay.read(birth).orElse(null);
        if (names instanceof Checked.Faulty<Names> faulty) {
            faults.addAll(faulty.faults());
        }
        if (day == null) {
            faults.add(new Fault("birthDate", Fault.Problem.MISSING));
        } else {
            Birth.objection(day, today)
                    .ifPresent(problem -> faults.add(new Fault("birthDate", problem)));
        }
        if (sex == null) {
            faults.add(new Fault("sex", Fault.Problem.MISSING));
        }
        if (words instanceof Checked.Faulty<String> faulty) {
            faults.addAll(faulty.faults());
        }
        if (faults.isEmpty()
                && names instanceof Checked.Sound<Names> who
                && words instanceof Checked.Sound<String> why) {
            return new Checked.Sound<>(
                    new Correction(
                            who.value(),
                            Objects.requireNonNull(day),
                            Objects.requireNonNull(sex),
                            why.value()));
        }
        return new Checked.Faulty<>(faults);
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public @Nullable String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = family;
    }

    public @Nullable String getGiven() {
        return given;
    }

    public void setGiven(@Nullable String given) {
        this.given = given;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }

    public @Nullable String getBirth() {
        return birth;
    }

    public void setBirth(@Nullable String birth) {
        this.birth = birth;
    }

    public @Nullable Sex getSex() {
        return sex;
    }

    public void setSex(@Nullable Sex sex) {
        this.sex = sex;
    }

    public @Nullable String getWrong() {
        return wrong;
    }

    public void setWrong(@Nullable String wrong) {
        this.wrong = wrong;
    }
}
