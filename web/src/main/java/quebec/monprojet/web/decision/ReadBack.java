package quebec.monprojet.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Whether what a person wrote is shown back to them, before they send what counts once. */
@Named
@RequestScoped
public class ReadBack {

    /** The form of what is shown back says so, and with it that it may be sent. */
    private static final String READ = "relu";

    @Inject private HttpServletRequest request;

    private boolean shown;

    @PostConstruct
    void look() {
        shown = request.getParameter(READ) != null;
    }

    public boolean isShown() {
        return shown;
    }

    void show(boolean sound) {
        shown = sound;
    }

    /** Back to what was written, which stays. */
    public void change() {
        shown = false;
    }
}
