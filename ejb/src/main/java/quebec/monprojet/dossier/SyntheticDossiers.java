package quebec.monprojet.dossier;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quebec.monprojet.log.CanonicalJson;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/**
 * Sealed dossiers by the thousand for a rehearsal. The database keeps them apart from people's: the
 * register takes them in a rehearsal only, and nothing else counts, lists or writes to them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SyntheticDossiers {

    @Inject private Database database;

    private final Clock clock;

    @Inject
    public SyntheticDossiers(Clock clock) {
        this.clock = clock;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public SyntheticDossiers() {
        this(null);
    }

    /**
     * Makes and seals them.
     *
     * @param rehearsal they are made for; its number stands in each one's form
     */
    public List<SyntheticDossier> make(String rehearsal, int crowd) {
        Instant now = Stored.micros(clock.instant());
        List<SyntheticDossier> made = new ArrayList<>(crowd);
        database.change(
                "The synthetic dossiers cannot be written",
                connection -> {
                    try (SyntheticRows rows = new SyntheticRows(connection, rehearsal)) {
                        for (int number = 1; number <= crowd; number++) {
                            made.add(rows.add(form(rehearsal, number), now));
                        }
                        rows.write();
                    }
                });
        return made;
    }

    /** Takes those of one rehearsal away, once nothing refers to them. */
    public void remove(String rehearsal) {
        database.change(
                "The synthetic dossiers cannot be taken away",
                connection -> {
                    delete(
                            connection,
                            "delete from dossier_seal where dossier in"
                                    + " (select id from dossier where rehearsal = ?)",
                            rehearsal);
                    delete(connection, "delete from dossier where rehearsal = ?", rehearsal);
                });
    }

    private static void delete(Connection connection, String statement, String rehearsal)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(statement)) {
            delete.setString(1, rehearsal);
            delete.executeUpdate();
        }
    }

    /** The random part keeps a digest from being worked out by who knows the rest. */
    private static String form(String rehearsal, int number) {
        return new String(
                CanonicalJson.of(
                        Map.of(
                                "rehearsal", rehearsal,
                                "number", number,
                                "salt", UUID.randomUUID().toString())),
                StandardCharsets.UTF_8);
    }
}
