package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    private final HttpServletRequest request;
    private final Texts texts;
    private final Once<String> said = new Once<>(this::sayOnce);

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
        return texts.words().containsKey(TEXTS + act)
                ? Optional.of(texts.of(TEXTS + act))
                : Optional.empty();
    }
}
