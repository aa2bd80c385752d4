package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Question;

/** Names at birth. */
@Named
@RequestScoped
public class NamesPage {

    @Inject private Draft draft;

    private @Nullable String familyName;
    private @Nullable String givenNames;
    private @Nullable String otherNames;

    public void load() {
        draft.open(Question.NAMES).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        Names names = contents.identity(draft.who()).names();
        if (names != null) {
            familyName = names.family();
            givenNames = names.given();
            otherNames = names.other();
        }
    }

    public void save() {
        draft.keepIdentity(
                Question.NAMES, Names.read(familyName, givenNames, otherNames), Identity::with);
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

    public @Nullable String getOtherNames() {
        return otherNames;
    }

    public void setOtherNames(@Nullable String otherNames) {
        this.otherNames = otherNames;
    }
}
