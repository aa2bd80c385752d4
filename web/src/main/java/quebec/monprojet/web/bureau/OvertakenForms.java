package quebec.monprojet.web.bureau;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import quebec.monprojet.web.Bureau;

/** Notices, on every page of the back office, the forms that somebody else was faster than. */
public class OvertakenForms implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.getResponseComplete()
                && faces.getExternalContext().getRequest() instanceof HttpServletRequest request
                && Bureau.isAsked(request)) {
            CDI.current().select(OvertakenForm.class).get().look(faces);
        }
    }
}
