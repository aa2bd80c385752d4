package quebec.monprojet.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Ends this page's request by another address, or by saying that there is nothing here. */
public final class Going {

    /** The attribute of a session that holds the page of the bureau it was led to last. */
    public static final String LED_TO = "quebec.monprojet.ledTo";

    private Going() {}

    public static void to(String path) {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        if (Bureau.holds(path) && outside.getSession(false) != null) {
            outside.getSessionMap().put(LED_TO, path);
        }
        try {
            outside.redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void nowhere() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
