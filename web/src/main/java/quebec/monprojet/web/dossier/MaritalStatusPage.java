package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.dossier.Question;

/** Marital status. */
@Named
@RequestScoped
public class MaritalStatusPage {

    @Inject private Draft draft;
    @Inject private Suggestions suggestions;

    private @Nullable String maritalStatus;

    public void load() {
        draft.open(Question.MARITAL_STATUS).ifPresent(contents -> fill());
    }

    private void fill() {
        MaritalStatus status = suggestions.answerOrLikely(Identity::maritalStatus);
        maritalStatus = status == null ? null : status.name();
    }

    public void save() {
        draft.keepIdentity(
                Question.MARITAL_STATUS, MaritalStatus.read(maritalStatus), Identity::with);
    }

    public @Nullable String getMaritalStatus() {
        return maritalStatus;
    }

    public void setMaritalStatus(@Nullable String maritalStatus) {
        this.maritalStatus = maritalStatus;
    }
}
