package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Contestation;
import quebec.monprojet.dossier.Contestations;
import quebec.monprojet.dossier.DossierView;
import quebec.monprojet.web.Going;

/** Telling an officer that another dossier wrongly bears one's identity. */
@Named
@RequestScoped
public class ContestPage {

    @Inject private Draft draft;
    @Inject private Contestations contestations;

    private @Nullable String reason;

    public void load() {
        if (draft.view().sealed().filter(DossierView.Sealed::shared).isEmpty()) {
            Going.to(Paths.TASKS);
        }
    }

    public void contest() {
        Checked<String> checked = Contestation.readReason(reason);
        if (checked instanceof Checked.Sound<String> sound) {
            contestations.contest(draft.account(), sound.value());
            Going.to(Paths.TASKS);
        } else if (checked instanceof Checked.Faulty<String> faulty) {
            faulty.faults().forEach(draft::tell);
        }
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
