package quebec.monprojet.web.letterbook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.Pacing;
import quebec.monprojet.letterbook.OfficialLetter;
import quebec.monprojet.letterbook.OfficialLetters;
import quebec.monprojet.letterbook.VerificationCode;

/**
 * Page {@code /lettres}: whether a letter is genuine, for whoever was shown it. It says of which
 * day and kind it is, and nothing of its person. What may be a code and is none is a try, and
 * paced.
 */
@Named
@RequestScoped
public class VerifyPage {

    private static final String DOOR = "letters";

    @Inject private OfficialLetters official;
    @Inject private Pacing pacing;
    @Inject private HttpServletRequest request;

    private String typed = "";
    private @Nullable OfficialLetter letter;
    private Duration wait = Duration.ZERO;

    @PostConstruct
    void look() {
        typed = Objects.requireNonNullElse(request.getParameter("code"), "").strip();
        if (typed.isEmpty()) {
            return;
        }
        Optional<VerificationCode> code = VerificationCode.parse(typed);
        if (code.isEmpty()) {
            return;
        }
        ClientNetwork from = ClientNetwork.of(request.getRemoteAddr());
        wait = pacing.admit(DOOR, from);
        if (wait.isZero()) {
            Optional<OfficialLetter> found = official.verified(code.get());
            found.ifPresent(known -> pacing.succeeded(DOOR, from));
            letter = found.orElse(null);
        }
    }

    /** A code that no letter bears is nowhere; too many tries are asked to wait. */
    public void load() {
        if (typed.isEmpty() || letter != null) {
            return;
        }
        HttpServletResponse response =
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse();
        if (wait.isZero()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setStatus(429);
            response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
        }
    }

    public boolean isAsked() {
        return !typed.isEmpty();
    }

    public boolean isPaced() {
        return !wait.isZero();
    }

    /** Null when no letter bears the code. */
    public @Nullable OfficialLetter getLetter() {
        return letter;
    }

    public String getTyped() {
        return typed.length() > 60 ? typed.substring(0, 60) : typed;
    }
}
