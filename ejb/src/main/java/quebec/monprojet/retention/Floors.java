package quebec.monprojet.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.schema.Database;

/** Until when every draft is kept now. */
@Stateless
@PermitAll
public class Floors {

    private static final RetentionClass RULE =
            RetentionSchedule.SHIPPED.named(RetentionSchedule.DRAFT);

    @Inject private Periods periods;
    @Inject private Database database;
    @Inject private Clock clock;

    /** Whoever does not know what is announced erases nothing. */
    public DraftFloor now() {
        if (periods.unread() || periods.stale()) {
            return DraftFloor.SUSPENDED;
        }
        return DraftFloor.of(
                RULE,
                periods.published().stream().map(PublishedPeriod::standing).toList(),
                extensions().stream().map(DraftExtension::keptUntil).toList(),
                clock.instant());
    }

    private List<DraftExtension> extensions() {
        return database.ask(
                "Extensions cannot be read", connection -> new ExtensionRows(connection).all());
    }
}
