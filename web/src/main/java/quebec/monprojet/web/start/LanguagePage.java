package quebec.monprojet.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import quebec.monprojet.account.Language;
import quebec.monprojet.web.LocalPath;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/** The attestation that the Charter of the French language asks for before another language. */
@Named
@RequestScoped
public class LanguagePage {

    private final Words words;
    private final Language wanted;
    private final String returnTo;

    @Inject
    public LanguagePage(HttpServletRequest request, Catalogue catalogue) {
        this.wanted = wanted(request);
        this.words = catalogue.in(wanted.locale());
        this.returnTo = returnTo(request);
    }

    @SuppressWarnings("NullAway")
    protected LanguagePage() {
        this.wanted = Language.FR;
        this.words = null;
        this.returnTo = "/";
    }

    /** The texts in the language asked for: who changes language may not read the present one. */
    public Words getWords() {
        return words;
    }

    public String getTag() {
        return wanted.code();
    }

    public boolean isAttestation() {
        return wanted.needsAttestation();
    }

    public String getReturnTo() {
        return returnTo;
    }

    static Language wanted(HttpServletRequest request) {
        return Language.ofCode(Objects.requireNonNullElse(request.getParameter("vers"), ""))
                .orElse(Language.FR);
    }

    /** A path of this site, or the start page. */
    static String returnTo(HttpServletRequest request) {
        String path = LocalPath.orElse(request.getParameter("retour"), "/");
        return path.startsWith("/langue") ? "/" : path;
    }
}
