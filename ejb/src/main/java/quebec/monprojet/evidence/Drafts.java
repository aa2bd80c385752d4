package quebec.monprojet.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that are made on the way, and gone at its end. */
final class Drafts implements AutoCloseable {

    private final Vault vault;
    private final List<Path> made = new ArrayList<>();

    Drafts(Vault vault) {
        this.vault = vault;
    }

    Path add() {
        Path draft = vault.draft();
        made.add(draft);
        return draft;
    }

    @Override
    public void close() {
        made.forEach(Vault::delete);
    }
}
