package quebec.monprojet.web.exchange;

import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.web.dossier.BirthForm;

/** Who has come into the family, as it is typed. */
public final class NewcomerForm {

    private final BirthForm birth = new BirthForm();
    private @Nullable String familyName;
    private @Nullable String givenNames;

    Checked<Names> names() {
        return Names.read(familyName, givenNames, null);
    }

    public BirthForm getBirth() {
        return birth;
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
}
