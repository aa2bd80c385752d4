package quebec.monprojet.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What this installation keeps documents with. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container opens it before anybody asks
class Equipment {

    private Vault vault;
    private Scanner scanner;

    @PostConstruct
    void open() {
        vault = Vault.configured();
        scanner = Scanners.configured();
    }

    @Produces
    Vault vault() {
        return vault;
    }

    @Produces
    Scanner scanner() {
        return scanner;
    }
}
