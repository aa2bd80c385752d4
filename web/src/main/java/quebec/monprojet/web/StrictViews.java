package quebec.monprojet.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.ResponseStateManager;

/**
 * Believes of a request only what a page of this portal can have said: none chooses how it is
 * rendered, and every one keeps a state. Whatever claims otherwise would end as a failure of ours.
 */
public class StrictViews extends ViewHandlerWrapper {

    public StrictViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String calculateRenderKitId(FacesContext faces) {
        return RenderKitFactory.HTML_BASIC_RENDER_KIT;
    }

    @Override
    public UIViewRoot restoreView(FacesContext faces, String viewId) {
        String state =
                faces.getExternalContext()
                        .getRequestParameterMap()
                        .get(ResponseStateManager.VIEW_STATE_PARAM);
        if ("stateless".equals(state)) {
            throw new ViewExpiredException("No view is without a state", viewId);
        }
        try {
            return super.restoreView(faces, viewId);
        } catch (IndexOutOfBoundsException | ClassCastException misfit) {
            throw new ViewExpiredException("The state is of another page", misfit, viewId);
        }
    }
}
