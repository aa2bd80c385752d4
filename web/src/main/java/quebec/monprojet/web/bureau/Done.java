package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.texts.Texts;

/**
 * Says what was just done, on the page that follows an act, and says it once: the address carries
 * the name of a text, which a reload or a bookmark brings back, and the session knows whether it is
 * still to be said. Whoever makes an address up reads nothing.
 */
@Named
@RequestScoped
public class Done {

    private static final String TEXTS = "bureau.done.";
    private static final Pattern SAYING = Pattern.compile("[?&]fait=([a-z-]+)");

    /** The attribute of a session that says of what the last act was: its name, and words. */
    private static final String ABOUT = "quebec.monprojet.doneAbout";

    private final HttpServletRequest request;
    private final Texts texts;
    private final Once<String> said = new Once<>(this::sayOnce);
    private List<?> about = List.of();

    /** Where whoever acted may go on. */
    public record Lead(String path, String label) {}

    @Inject
    public Done(HttpServletRequest request, Texts texts) {
        this.request = request;
        this.texts = texts;
    }

    @SuppressWarnings("NullAway")
    protected Done() {
        this(null, null);
    }

    /** The address, with the act that brought there. */
    public static String after(String act, String path) {
        int fragment = path.indexOf('#');
        String page = fragment < 0 ? path : path.substring(0, fragment);
        String place = fragment < 0 ? "" : path.substring(fragment);
        return page + (page.contains("?") ? '&' : '?') + "fait=" + act + place;
    }

    /**
     * Likewise, with what it was about, which no address carries.
     *
     * @param about the words of the text; an application is led to that the first one numbers, and
     *     a page that it is the path of
     */
    public static String after(String act, String path, List<String> about) {
        List<String> told = new ArrayList<>(List.of(act));
        told.addAll(about);
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put(ABOUT, told);
        return after(act, path);
    }

    /** Null where nothing but what was said is left to do. */
    public @Nullable Lead getLead() {
        if (getSaid() == null || about.size() < 2 || !(about.get(1) instanceof String first)) {
            return null;
        }
        if (first.startsWith("/")) {
            return new Lead(first, texts.of(TEXTS + about.get(0) + ".go"));
        }
        boolean here = first.equals(request.getParameter("numero"));
        return here || ApplicationNumber.parse(first).isEmpty()
                ? null
                : new Lead("/bureau/demande?numero=" + first, first);
    }

    /** Null for nothing, once it was said, and once a form of this very page was sent. */
    public @Nullable String getSaid() {
        return said.get().orElse(null);
    }

    private Optional<String> sayOnce() {
        String act = request.getParameter("fait");
        HttpSession session = request.getSession(false);
        if (act == null
                || session == null
                || !(session.getAttribute(Going.LED_TO) instanceof String path)
                || !SAYING.matcher(path).results().anyMatch(each -> each.group(1).equals(act))) {
            return Optional.empty();
        }
        session.removeAttribute(Going.LED_TO);
        if (session.getAttribute(ABOUT) instanceof List<?> told && act.equals(told.get(0))) {
            about = told;
        }
        session.removeAttribute(ABOUT);
        return texts.words().containsKey(TEXTS + act)
                ? Optional.of(texts.of(TEXTS + act, about.stream().skip(1).toArray()))
                : Optional.empty();
    }
}
