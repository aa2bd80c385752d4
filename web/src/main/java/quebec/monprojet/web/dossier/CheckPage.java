package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.web.mandate.Acting;

/** Every answer on one page, each with the page that changes it and returns here. */
@Named
@RequestScoped
public class CheckPage {

    @Inject private Draft draft;
    @Inject private Readout readout;
    @Inject private Acting acting;

    public boolean isSealed() {
        return draft.view().sealed().isPresent();
    }

    public List<Readout.Block> getBlocks() {
        return readout.of(draft.contents(), this::door);
    }

    private String door(Question question, Who who) {
        String path = Paths.of(question, who);
        String back = path + (path.contains("?") ? "&" : "?") + "retour=verifier";
        return isSealed() || !acting.takes(path) ? "" : back;
    }
}
