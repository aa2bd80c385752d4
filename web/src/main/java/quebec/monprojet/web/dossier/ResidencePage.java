package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Residence;

/** Country of residence, and status there. */
@Named
@RequestScoped
public class ResidencePage {

    @Inject private Draft draft;
    @Inject private Suggestions suggestions;

    private @Nullable String residenceCountry;
    private @Nullable String residenceStatus;

    public void load() {
        draft.open(Question.RESIDENCE).ifPresent(contents -> fill());
    }

    private void fill() {
        Residence residence = suggestions.answerOrLikely(Identity::residence);
        if (residence != null) {
            residenceCountry = residence.country().code();
            residenceStatus = residence.status().name();
        }
    }

    public void save() {
        draft.keepIdentity(
                Question.RESIDENCE,
                Residence.read(residenceCountry, residenceStatus),
                Identity::with);
    }

    public @Nullable String getResidenceCountry() {
        return residenceCountry;
    }

    public void setResidenceCountry(@Nullable String residenceCountry) {
        this.residenceCountry = residenceCountry;
    }

    public @Nullable String getResidenceStatus() {
        return residenceStatus;
    }

    public void setResidenceStatus(@Nullable String residenceStatus) {
        this.residenceStatus = residenceStatus;
    }
}
