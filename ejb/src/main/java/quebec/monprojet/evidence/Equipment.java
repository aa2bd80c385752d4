package quebec.monprojet.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import quebec.monprojet.installation.Installation;

/** What this installation keeps documents with. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container opens it before anybody asks
class Equipment {

    private Vault vault;
    private Quarantine quarantine;
    private ReadingRoom room;
    private Scanner scanner;

    @PostConstruct
    void open() {
        Path root = Shelf.configured();
        vault = new Vault(root);
        quarantine = new Quarantine(root);
        room = new ReadingRoom(new PdfReaders(Installation.passing("reading-room")));
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
    ReadingRoom room() {
        return room;
    }

    @Produces
    Scanner scanner() {
        return scanner;
    }
}
