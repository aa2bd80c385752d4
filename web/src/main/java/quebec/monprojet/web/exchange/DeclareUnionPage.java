package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.exchange.UnionFormed;

/** Page {@code /dossier/changement-union}: a marriage or a de facto union. */
@Named
@RequestScoped
public class DeclareUnionPage {

    @Inject private ChangeForm changeForm;

    private @Nullable String maritalStatus;
    private @Nullable String familyName;
    private @Nullable String givenNames;
    private @Nullable LocalDate birthDate;
    private @Nullable String birthPlace;
    private @Nullable String birthCountry;
    private @Nullable String sex;
    private @Nullable String accompanying;

    public void declare() {
        changeForm.declare(
                UnionFormed.read(
                        MaritalStatus.read(maritalStatus),
                        Names.read(familyName, givenNames, null),
                        Birth.read(birthDate, birthPlace, birthCountry, sex, changeForm.today()),
                        accompanying));
    }

    public List<MaritalStatus> getStatuses() {
        return UnionFormed.STATUSES;
    }

    public @Nullable String getMaritalStatus() {
        return maritalStatus;
    }

    public void setMaritalStatus(@Nullable String maritalStatus) {
        this.maritalStatus = maritalStatus;
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

    public @Nullable String getAccompanying() {
        return accompanying;
    }

    public void setAccompanying(@Nullable String accompanying) {
        this.accompanying = accompanying;
    }
}
