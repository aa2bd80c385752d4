package quebec.monprojet.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;

/** Read once for all who write. */
@ApplicationScoped
public class LetterheadProducer {

    private final Optional<Letterhead> letterhead = Letterhead.of(System.getenv());

    /** Empty where the installation does not say both, and is no demonstration. */
    @Produces
    @Dependent
    Optional<Letterhead> letterhead() {
        return letterhead;
    }
}
