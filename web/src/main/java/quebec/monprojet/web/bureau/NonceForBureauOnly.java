package quebec.monprojet.web.bureau;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;
import quebec.monprojet.web.Bureau;

/**
 * Keeps PrimeFaces from giving a script nonce to applicants' pages. They run no script of its, and
 * the nonce lives in a session, which a page that anyone may open must not cost.
 */
public class NonceForBureauOnly implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getExternalContext().getRequest() instanceof HttpServletRequest request
                && !Bureau.isAsked(request)) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        }
    }
}
