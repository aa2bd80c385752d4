package quebec.monprojet.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import quebec.monprojet.audit.Belonging;
import quebec.monprojet.audit.Matter;
import quebec.monprojet.schema.Database;

/** Which dossier is held. */
@ApplicationScoped
class HoldBelonging implements Belonging {

    @Inject private Database database;

    @Override
    public Set<Matter> of(String thing) {
        return Belonging.identifier("hold:", thing)
                .flatMap(
                        id ->
                                database.ask(
                                        "A hold cannot be read",
                                        connection ->
                                                new HoldRows(connection).dossier(new HoldId(id))))
                .map(dossier -> Set.of(Matter.dossier(dossier.value())))
                .orElse(Set.of());
    }
}
