package quebec.monprojet.node;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import quebec.monprojet.installation.Installation;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/**
 * The name of this server, which it alone bears among those that serve from the same database. The
 * portal does not start under a name that another is seen to bear; one that has been silent for a
 * while is taken for dead.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ThisNode {

    private static final System.Logger LOG = System.getLogger(ThisNode.class.getName());

    /** Five signs of life missed in a row. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    @Inject private Database database;
    @Inject private Heartbeats hearts;

    private final String name = Installation.node();
    private final UUID start = UUID.randomUUID();
    private volatile boolean named;
    private volatile boolean leaving;
    private Heartbeat heart;

    @PostConstruct
    void take() {
        Optional<Sign> first = sign();
        while (!taken()) {
            Optional<Sign> now = sign();
            if (first.isPresent() && now.isPresent() && !now.equals(first)) {
                throw new IllegalStateException(
                        "Another server named "
                                + name
                                + " serves from this database: each needs its own MPQ_NODE");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        named = true;
        heart = hearts.always("node", BETWEEN_SIGNS, this::live);
    }

    /** Tells what this start took upon itself from what an earlier one did. */
    public UUID start() {
        return start;
    }

    /** False once another server took the name, because this one had been silent for too long. */
    public boolean isNamed() {
        return named;
    }

    void live() {
        try {
            boolean mine =
                    asked("The node gives no sign of life", rows -> rows.beat(name, start))
                            || leaving
                            || taken();
            if (named && !mine) {
                LOG.log(System.Logger.Level.ERROR, "Another server took the name {0}", name);
            }
            named = mine;
        } catch (RuntimeException away) {
            LOG.log(System.Logger.Level.WARNING, "No sign of life for now: {0}", away.getMessage());
        }
    }

    /** Whoever starts next under this name need not wait. */
    @PreDestroy
    void leave() {
        leaving = true;
        heart.close();
        try {
            asked(
                    "The node cannot take its leave",
                    rows -> {
                        rows.leave(name, start);
                        return true;
                    });
        } catch (RuntimeException away) {
            LOG.log(System.Logger.Level.INFO, "No leave was taken: {0}", away.getMessage());
        }
    }

    private boolean taken() {
        return asked(
                "The node cannot be named",
                rows -> rows.enter(name, start) || rows.succeed(name, start, SILENCE));
    }

    private Optional<Sign> sign() {
        return asked("The nodes cannot be read", rows -> rows.last(name));
    }

    private interface Step<T> {
        T of(NodeRows rows) throws SQLException;
    }

    private <T> T asked(String otherwise, Step<T> step) {
        return database.ask(otherwise, connection -> step.of(new NodeRows(connection)));
    }
}
