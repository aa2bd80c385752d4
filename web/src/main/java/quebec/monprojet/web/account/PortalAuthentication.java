package quebec.monprojet.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import quebec.monprojet.account.Caller;

/**
 * Who makes a request: whoever opened its session at one of the two doors and still stands. Anybody
 * else who wants a page that is not for everybody is led to the door it belongs to.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    private static final int IDLE_SECONDS = 30 * 60;

    private final IdentityStoreHandler stores;
    private final Clock clock;

    @Inject
    public PortalAuthentication(IdentityStoreHandler stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected PortalAuthentication() {
        this(null, Clock.systemUTC());
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof Standing standing) {
            return enter(request, context, standing);
        }
        if (isForWhoever(request.getRequestURI())) {
            return context.doNothing();
        }
        var session = request.getSession(false);
        if (session != null && session.getAttribute(Visit.NAME) instanceof Visit visit) {
            var result = stores.validate(new Standing(visit.caller()));
            if (!visit.isOver(clock.instant()) && isValid(result)) {
                return context.notifyContainerAboutLogin(result);
            }
            session.invalidate();
        }
        return context.isProtected()
                ? lead(response, ReturnPath.door(request))
                : context.doNothing();
    }

    /**
     * Answers that are the same for everybody ask nobody's name: the rush sends the session's
     * cookie along, and to look up who it belongs to would cost a question to the database each
     * time.
     */
    private static boolean isForWhoever(String path) {
        return path.startsWith("/api/") || path.startsWith("/look/") || path.startsWith("/ops/");
    }

    private AuthenticationStatus enter(
            HttpServletRequest request, HttpMessageContext context, Standing standing) {
        var result = stores.validate(standing);
        if (!isValid(result)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        begin(request, standing.caller());
        return context.notifyContainerAboutLogin(result);
    }

    /**
     * The session is this caller's from the next request on, under a new name. What it held for
     * anybody else is gone.
     */
    void begin(HttpServletRequest request, Caller caller) {
        var former = request.getSession(false);
        if (former != null
                && former.getAttribute(Visit.NAME) instanceof Visit visit
                && !visit.caller().name().equals(caller.name())) {
            former.invalidate();
        }
        var session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval(IDLE_SECONDS);
        session.setAttribute(Visit.NAME, new Visit(caller, clock.instant()));
    }

    /**
     * By path alone: the container would take the host from the request, and a forged one would
     * lead people away.
     */
    private static AuthenticationStatus lead(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", "no-store");
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean isValid(CredentialValidationResult result) {
        return result.getStatus() == CredentialValidationResult.Status.VALID;
    }
}
