package quebec.monprojet.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import quebec.monprojet.installation.Installation;
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

    /**
     * Whoever does not know what is announced erases nothing; nor does a server whose letters go
     * nowhere, for nobody was warned then.
     */
    public DraftFloor now() {
        if (unknown() || !Installation.reachesPeople()) {
            return DraftFloor.SUSPENDED;
        }
        return DraftFloor.of(
                RULE,
                periods.published().stream().map(PublishedPeriod::standing).toList(),
                extensions().stream().map(DraftExtension::keptUntil).toList(),
                clock.instant());
    }

    /** Whether this node cannot tell now, and somebody must ask again. */
    public boolean unknown() {
        return periods.unread() || periods.stale();
    }

    private List<DraftExtension> extensions() {
        return database.ask(
                "Extensions cannot be read", connection -> new ExtensionRows(connection).all());
    }
}
