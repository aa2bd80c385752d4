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
import quebec.monprojet.web.TriedCode;

/**
 * Page {@code /lettres}: whether a letter is genuine, for whoever was shown it. It says of which
 * day and kind it is, and nothing of its person. What may be a code and is none is a try, and
 * paced.
 */
@Named
@RequestScoped
public class VerifyPage {

    @Inject private OfficialLetters official;
    @Inject private Pacing pacing;
    @Inject private HttpServletRequest request;

    private String typed = "";
    private TriedCode<OfficialLetter> tried = new TriedCode<>(Optional.empty(), Duration.ZERO);

    @PostConstruct
    void look() {
        typed = Objects.requireNonNullElse(request.getParameter("code"), "").strip();
        tried =
                TriedCode.at(
                        pacing,
                        ClientNetwork.of(request.getRemoteAddr()),
                        VerificationCode.parse(typed),
                        official::verified);
    }

    public void load() {
        if (isAsked()) {
            tried.answer(
                    (HttpServletResponse)
                            FacesContext.getCurrentInstance().getExternalContext().getResponse());
        }
    }

    public boolean isAsked() {
        return !typed.isEmpty();
    }

    public boolean isPaced() {
        return tried.isPaced();
    }

    /** Null when no letter bears the code. */
    public @Nullable OfficialLetter getLetter() {
        return tried.found().orElse(null);
    }

    public String getTyped() {
        return typed.length() > 60 ? typed.substring(0, 60) : typed;
    }
}
