package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.Caller;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.MailAddress;
import quebec.monprojet.account.Unproven;
import quebec.monprojet.account.Weakness;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.LanguageCookie;
import quebec.monprojet.web.LocalPath;
import quebec.monprojet.web.look.Faults;
import quebec.monprojet.web.texts.Texts;

/** What the pages at the doors have in common: letting in, and saying why not. */
@RequestScoped
public class Door {

    private final SecurityContext security;
    private final PortalAuthentication authentication;
    private final HttpServletRequest request;
    private final Texts texts;
    private final Accounts accounts;

    @Inject
    public Door(
            SecurityContext security,
            PortalAuthentication authentication,
            HttpServletRequest request,
            Texts texts,
            Accounts accounts) {
        this.security = security;
        this.authentication = authentication;
        this.request = request;
        this.texts = texts;
        this.accounts = accounts;
    }

    @SuppressWarnings("NullAway")
    protected Door() {
        this(null, null, null, null, null);
    }

    public ClientNetwork from() {
        return ClientNetwork.of(request.getRemoteAddr());
    }

    /** The token of a letter's link, from the link itself or from the form that carries it on. */
    public String token() {
        var linked = request.getParameter("jeton");
        var carried = linked == null ? request.getParameter("token") : linked;
        return carried == null ? "" : carried;
    }

    /**
     * Lets somebody in. The container asks nobody again whom it knows in this request already, as
     * when a password is changed; their session then begins anew all the same.
     */
    public void enter(Caller caller, @Nullable String wanted, String otherwise) {
        if (request.getUserPrincipal() != null) {
            authentication.begin(request, caller);
            Going.to(LocalPath.orElse(wanted, otherwise));
            return;
        }
        var faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        var status =
                security.authenticate(
                        request,
                        response,
                        AuthenticationParameters.withParams()
                                .credential(new Standing(caller))
                                .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            speak(caller, response);
            Going.to(LocalPath.orElse(wanted, otherwise));
        } else {
            say(null, "account.refused");
        }
    }

    /** In the account's language from now on, unless another was chosen in this browser. */
    private void speak(Caller caller, HttpServletResponse response) {
        if (caller.population() == Caller.Population.APPLICANT
                && LanguageCookie.chosen(request).isEmpty()) {
            accounts.of(new AccountId(caller.id()))
                    .ifPresent(account -> LanguageCookie.write(response, account.language()));
        }
    }

    /** At a field, or of the whole page when {@code field} is null. */
    public void say(@Nullable String field, String key, Object... arguments) {
        Faults.say(field, texts.of(key, arguments));
    }

    /** Says at the field {@code address} why this is no address that we can write to. */
    public void wrongAddress(String typed) {
        boolean accented = MailAddress.isAccented(typed);
        say("address", accented ? "account.address.accented" : "account.address.wrong");
    }

    /**
     * Says why somebody is not let in.
     *
     * @param field where whatever was typed is wrong, or null for the whole page
     * @param wrong the words for that
     */
    public void refuse(Unproven outcome, @Nullable String field, String wrong) {
        if (outcome instanceof Unproven.Slowed slowed) {
            slowed(slowed.delay());
        } else if (outcome instanceof Unproven.Busy busy) {
            busy(busy.delay());
        } else {
            say(field, wrong);
        }
    }

    public void slowed(Duration delay) {
        later(429, delay);
        long minutes = delay.toMinutes();
        if (minutes == 0) {
            say(null, "account.slowed.seconds", delay.toSeconds() + 1);
        } else {
            say(null, "account.slowed.minutes", minutes + 1);
        }
    }

    public void busy(Duration delay) {
        later(503, delay);
        say(null, "account.busy");
    }

    public void weak(String field, Weakness weakness) {
        say(
                field,
                switch (weakness) {
                    case TOO_SHORT -> "account.password.short";
                    case TOO_LONG -> "account.password.long";
                    case COMMON -> "account.password.common";
                });
    }

    private static void later(int status, Duration delay) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(status);
        external.setResponseHeader("Retry-After", Long.toString(delay.toSeconds() + 1));
    }
}
