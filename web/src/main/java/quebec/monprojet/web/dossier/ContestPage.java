package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Conclusion;
import quebec.monprojet.dossier.Contestation;
import quebec.monprojet.dossier.Contestations;
import quebec.monprojet.dossier.DossierView;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.look.Saying;

/** Telling an officer that another dossier wrongly bears one's identity. */
@Named
@RequestScoped
public class ContestPage {

    @Inject private Draft draft;
    @Inject private Saying saying;
    @Inject private Contestations contestations;

    private @Nullable String reason;

    public void load() {
        if (sealed().filter(seal -> seal.shared() || seal.contested()).isEmpty()) {
            Going.to(Paths.TASKS);
        }
    }

    public void contest() {
        Checked<String> checked = Contestation.readReason(reason);
        if (checked instanceof Checked.Sound<String> sound) {
            contestations.contest(draft.account(), sound.value());
            Going.to(Paths.TASKS);
        } else if (checked instanceof Checked.Faulty<String> faulty) {
            saying.faults("dossier.", faulty.faults());
        }
    }

    private Optional<DossierView.Sealed> sealed() {
        return draft.view().sealed();
    }

    public boolean isContested() {
        return sealed().filter(DossierView.Sealed::contested).isPresent();
    }

    /** What an officer found, or null while nobody has concluded. */
    public @Nullable Conclusion getConclusion() {
        return sealed().map(DossierView.Sealed::contestation)
                .map(Contestation::conclusion)
                .orElse(null);
    }

    /** For the key of a text: {@code upheld} or {@code dismissed}. */
    public String getOutcome() {
        Conclusion reached = getConclusion();
        return reached == null ? "" : reached.outcome().name().toLowerCase(Locale.ROOT);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
