package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Question;

/** Birth: when, where, and the sex that the passport states. */
@Named
@RequestScoped
public class BirthPage {

    @Inject private Draft draft;

    private @Nullable LocalDate birthDate;
    private @Nullable String birthPlace;
    private @Nullable String birthCountry;
    private @Nullable String sex;

    public void load() {
        draft.open(Question.BIRTH).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        Birth birth = contents.identity(draft.who()).birth();
        if (birth != null) {
            birthDate = birth.date();
            birthPlace = birth.place();
            birthCountry = birth.country().code();
            sex = birth.sex().name();
        }
    }

    public void save() {
        draft.keepIdentity(
                Question.BIRTH,
                Birth.read(birthDate, birthPlace, birthCountry, sex, draft.today()),
                Identity::with);
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public @Nullable String getBirthPlace() {
        return birthPlace;
    }

    public void setBirthPlace(@Nullable String birthPlace) {
        this.birthPlace = birthPlace;
    }

    public @Nullable String getBirthCountry() {
        return birthCountry;
    }

    public void setBirthCountry(@Nullable String birthCountry) {
        this.birthCountry = birthCountry;
    }

    public @Nullable String getSex() {
        return sex;
    }

    public void setSex(@Nullable String sex) {
        this.sex = sex;
    }
}
