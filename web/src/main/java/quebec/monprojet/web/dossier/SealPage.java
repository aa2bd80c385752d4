package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Finding;
import quebec.monprojet.dossier.Sealing;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.dossier.StreamChoice;
import quebec.monprojet.dossier.Unsealing;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.look.Saying;

/** Sealing the dossier and breaking the seal. */
@Named
@RequestScoped
public class SealPage {

    @Inject private Draft draft;
    @Inject private Dossiers dossiers;
    @Inject private OpeningDay openingDay;
    @Inject private Advice advice;
    @Inject private Saying saying;

    public void load() {
        go(false);
    }

    public void loadUnsealing() {
        go(true);
    }

    private void go(boolean forSealed) {
        if (draft.view().sealed().isPresent() != forSealed) {
            Going.to(Paths.TASKS);
        }
    }

    public List<Advice.Line> getPreventing() {
        return advice.preventing();
    }

    /** Whether nothing is to be corrected of what was answered. */
    public boolean isOnlyMissing() {
        return advice.findings().stream()
                .filter(Finding::preventsSealing)
                .allMatch(found -> found.kind() == Finding.Kind.MISSING);
    }

    public List<Advice.Line> getAdvising() {
        return advice.advising();
    }

    public void seal() {
        Stream stream = draft.contents().stream().map(StreamChoice::stream).orElse(Stream.CAPPED);
        Sealing sealing = dossiers.seal(draft.account(), openingDay.of(stream));
        Going.to(sealing instanceof Sealing.Done ? Paths.TASKS : "/dossier/sceller");
    }

    /** The task list tells why when a receipt holds it. */
    public void unseal() {
        if (dossiers.unseal(draft.account()) == Unsealing.HELD) {
            saying.say(null, "dossier.held.seal");
        } else {
            Going.to(Paths.TASKS);
        }
    }
}
