package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.texts.Texts;

/**
 * Says what was just done, on the page that follows an act. The address carries the name of a text
 * and nothing else: whoever makes one up reads one of our own sentences, or none.
 */
@Named
@RequestScoped
public class Done {

    private static final String TEXTS = "bureau.done.";

    private final HttpServletRequest request;
    private final Texts texts;

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

    /** Null for nothing, and once a form of this very page was sent. */
    public @Nullable String getSaid() {
        String key = TEXTS + request.getParameter("fait");
        return texts.words().containsKey(key) ? texts.of(key) : null;
    }
}
