package quebec.monprojet.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import quebec.monprojet.account.Callers;

/** Asks, at every request, whether the caller still stands and in which roles. */
@ApplicationScoped
public class CallerStore implements IdentityStore {

    private final Callers callers;

    @Inject
    public CallerStore(Callers callers) {
        this.callers = callers;
    }

    @SuppressWarnings("NullAway")
    protected CallerStore() {
        this(null);
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof Standing standing)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return callers.rolesOf(standing.caller())
                .map(roles -> new CredentialValidationResult(standing.caller().name(), roles))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
