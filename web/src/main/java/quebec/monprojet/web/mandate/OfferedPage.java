package quebec.monprojet.web.mandate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.mandate.Answer;
import quebec.monprojet.mandate.Delegations;
import quebec.monprojet.mandate.HeldMandate;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.look.Faults;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /mandats/invitation}: a mandate that is offered, and the answer to it. */
@Named
@RequestScoped
public class OfferedPage {

    @Inject private Delegations delegations;
    @Inject private SignedIn signedIn;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;

    private String token = "";
    private @Nullable HeldMandate offered;

    /** Known before the form is read, since it decides whether there is one. */
    @PostConstruct
    void start() {
        String linked = request.getParameter("jeton");
        token =
                Objects.requireNonNullElse(
                        linked == null ? request.getParameter("token") : linked, "");
        offered = delegations.offered(token, signedIn.account()).orElse(null);
    }

    public @Nullable HeldMandate getOffered() {
        return offered;
    }

    /** Who asks. Before there is a name it is an address, and that is for whom it was sent to. */
    public String getAsking() {
        String person = offered == null ? "" : offered.person();
        return person.isEmpty()
                ? texts.of("mandate.invitation.nameless")
                : texts.of("mandate.invitation.who", person);
    }

    public void accept() {
        end(delegations.accept(token, signedIn.account().orElseThrow()), "accepte");
    }

    public void decline() {
        end(delegations.decline(token, signedIn.account().orElseThrow()), "decline");
    }

    private void end(Answer answer, String done) {
        switch (answer) {
            case GIVEN, ALREADY -> Going.to(MandatesPage.PATH + "?fait=" + done);
            case ANOTHER_ADDRESS -> Faults.say(null, texts.of("mandate.invitation.another"));
            case OWN -> Faults.say(null, texts.of("mandate.invitation.own"));
            case OVER -> Going.to("/mandats/invitation");
        }
    }

    /** The door that leads back here. */
    public String getSignIn() {
        String here = "/mandats/invitation?jeton=" + token;
        return "/connexion?retour=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }
}
