package quebec.monprojet.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;

/** What this installation keeps documents with. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container opens it before anybody asks
class Equipment {

    private Vault vault;
    private Quarantine quarantine;
    private Scanner scanner;

    @PostConstruct
    void open() {
        Path root = Shelf.configured();
        vault = new Vault(root);
        quarantine = new Quarantine(root);
        scanner = Scanners.configured();
    }

    @Produces
    Vault vault() {
        return vault;
    }

    @Produces
    Quarantine quarantine() {
        return quarantine;
    }

    @Produces
    Scanner scanner() {
        return scanner;
    }
}
