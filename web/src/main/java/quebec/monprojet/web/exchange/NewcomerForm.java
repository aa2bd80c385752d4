package quebec.monprojet.web.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Names;

/** Who has come into the family, as it is typed. */
public final class NewcomerForm {

    private @Nullable String familyName;
    private @Nullable String givenNames;
    private @Nullable LocalDate birthDate;
    private @Nullable String birthPlace;
    private @Nullable String birthCountry;
    private @Nullable String sex;

    Checked<Names> names() {
        return Names.read(familyName, givenNames, null);
    }

    Checked<Birth> birth(LocalDate today) {
        return Birth.read(birthDate, birthPlace, birthCountry, sex, today);
    }

    public @Nullable String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(@Nullable String familyName) {
        this.familyName = familyName;
    }

    public @Nullable String getGivenNames() {
        return givenNames;
    }

    public void setGivenNames(@Nullable String givenNames) {
        this.givenNames = givenNames;
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
