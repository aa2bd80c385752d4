package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.exchange.ChildBorn;

/** Page {@code /dossier/changement-naissance}: a child was born or adopted. */
@Named
@RequestScoped
public class DeclareBirthPage {

    @Inject private ChangeForm changeForm;
    @Inject private FamilyToday family;

    private @Nullable String familyName;
    private @Nullable String givenNames;
    private @Nullable LocalDate birthDate;
    private @Nullable String birthPlace;
    private @Nullable String birthCountry;
    private @Nullable String sex;
    private @Nullable String kinship;
    private @Nullable String accompanying;
    private @Nullable String custody;

    public void declare() {
        Checked<ChildBorn> born =
                ChildBorn.read(
                        changeForm.getForm(),
                        Names.read(familyName, givenNames, null),
                        Birth.read(birthDate, birthPlace, birthCountry, sex, changeForm.today()),
                        Dependant.Bond.read(kinship, accompanying, false, custody));
        if (!family.hasRoom()) {
            changeForm.refuse();
            return;
        }
        changeForm.declare(
                ChildBorn.readArrival(changeForm.getHappenedOn(), birthDate, changeForm.today()),
                born);
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

    public @Nullable String getKinship() {
        return kinship;
    }

    public void setKinship(@Nullable String kinship) {
        this.kinship = kinship;
    }

    public @Nullable String getAccompanying() {
        return accompanying;
    }

    public void setAccompanying(@Nullable String accompanying) {
        this.accompanying = accompanying;
    }

    public @Nullable String getCustody() {
        return custody;
    }

    public void setCustody(@Nullable String custody) {
        this.custody = custody;
    }
}
