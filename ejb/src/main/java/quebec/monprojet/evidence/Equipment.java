package quebec.monprojet.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What this installation keeps documents with. */
@ApplicationScoped
class Equipment {

    private final Vault vault = Vault.configured();
    private final Scanner scanner = Scanners.configured();

    @Produces
    Vault vault() {
        return vault;
    }

    @Produces
    Scanner scanner() {
        return scanner;
    }
}
