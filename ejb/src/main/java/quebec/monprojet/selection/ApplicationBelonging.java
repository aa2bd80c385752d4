package quebec.monprojet.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import quebec.monprojet.audit.Belonging;
import quebec.monprojet.audit.Matter;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;

/** Which dossier an application was made with, and whose it is. */
@ApplicationScoped
class ApplicationBelonging implements Belonging {

    private static final String NAME = "application:";

    @Inject private Database database;

    @Override
    public Set<Matter> of(String thing) {
        return thing.startsWith(NAME)
                ? ApplicationNumber.parse(thing.substring(NAME.length()))
                        .map(this::ofApplication)
                        .orElse(Set.of())
                : Set.of();
    }

    private Set<Matter> ofApplication(ApplicationNumber number) {
        return database.ask(
                "An application cannot be read",
                connection ->
                        new FileRows(connection)
                                .of(number)
                                .map(
                                        held ->
                                                Set.of(
                                                        Matter.application(number.value()),
                                                        Matter.dossier(held.dossier().value()),
                                                        Matter.person(held.account().value())))
                                .orElse(Set.of()));
    }
}
