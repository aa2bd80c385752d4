package quebec.monprojet.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.ResponseStateManager;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Believes of a request only what a page of this portal can have said: none chooses how it is
 * rendered, and every one keeps a state. Whatever claims otherwise would end as a failure of ours.
 */
public class StrictViews extends ViewHandlerWrapper {

    /** Says that nothing of a form was kept that was opened for another person. */
    private static final String ANOTHER_PERSON = "/mandats/refus?motif=personne";

    /** The name that PrimeFaces keeps it under, and asks for it by. */
    private static final String NONCE = "primefaces.nonce";

    public StrictViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String calculateRenderKitId(FacesContext faces) {
        return RenderKitFactory.HTML_BASIC_RENDER_KIT;
    }

    /**
     * A page remembers whose dossier it was opened for: its form is worth nothing for another's.
     */
    @Override
    public void renderView(FacesContext faces, UIViewRoot view) throws IOException {
        view.getAttributes().put(SignedIn.DOSSIER_OWNER, owner(faces));
        super.renderView(faces, view);
    }

    private static String owner(FacesContext faces) {
        Object owner = faces.getExternalContext().getRequestMap().get(SignedIn.DOSSIER_OWNER);
        return Objects.toString(owner, "");
    }

    private static String owner(UIViewRoot view) {
        return Objects.toString(view.getAttributes().get(SignedIn.DOSSIER_OWNER), "");
    }

    /**
     * With what PrimeFaces asks back of every page of the back office, and which its script adds
     * otherwise: without script a form that is shown again would be refused. It opens nothing: the
     * page's own scripts bear it as well.
     */
    @Override
    public void writeState(FacesContext faces) throws IOException {
        super.writeState(faces);
        Map<String, Object> kept = faces.getViewRoot().getViewMap(false);
        Object nonce = kept == null ? null : kept.get(NONCE);
        if (nonce != null) {
            ResponseWriter writer = faces.getResponseWriter();
            writer.startElement("input", null);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", NONCE, null);
            writer.writeAttribute("value", nonce, null);
            writer.endElement("input");
        }
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
            UIViewRoot view = super.restoreView(faces, viewId);
            if (view != null && !owner(faces).equals(owner(view))) {
                Going.to(ANOTHER_PERSON);
            }
            return view;
        } catch (RuntimeException failure) {
            if (isMisfit(failure)) {
                throw new ViewExpiredException("The state is of another page", failure, viewId);
            }
            throw failure;
        }
    }

    /** A state that was kept for another page does not fit into the components of this one. */
    static boolean isMisfit(@Nullable Throwable failure) {
        return failure instanceof IndexOutOfBoundsException
                || failure instanceof ClassCastException
                || (failure != null && isMisfit(failure.getCause()));
    }
}
