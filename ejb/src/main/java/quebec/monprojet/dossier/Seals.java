package quebec.monprojet.dossier;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.schema.Database;

/** The seals that stand: of an account, and in one question for a whole batch of the line. */
@Stateless
public class Seals {

    private static final String STANDING =
            """
            select id, account, digest, person_key, stream, synthetic from dossier
             where status = 'SEALED' and id = any(?) order by id\
            """;

    private static final String OWN =
            """
            select id, account, digest, person_key, stream, synthetic from dossier
             where status = 'SEALED' and account = ? and not synthetic\
            """;

    private final Database database;

    @Inject
    public Seals(Database database) {
        this.database = database;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public Seals() {
        this(null);
    }

    /**
     * The seals of those among these dossiers that are sealed. Inside a transaction the answer
     * holds until its end: nobody breaks one of these seals in between.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<DossierId, Seal> standing(Collection<DossierId> dossiers) {
        return dossiers.isEmpty()
                ? Map.of()
                : database.ask(
                        "The seals could not be read",
                        connection -> standing(connection, dossiers));
    }

    /** The seal of an account's own dossier, if it is sealed. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Seal> of(AccountId account) {
        return database.ask(
                "The seal could not be read",
                connection -> {
                    try (PreparedStatement query = connection.prepareStatement(OWN)) {
                        query.setQueryTimeout(Database.WITHIN_SECONDS);
                        query.setObject(1, account.value());
                        try (ResultSet row = query.executeQuery()) {
                            return row.next() ? Optional.of(seal(row)) : Optional.empty();
                        }
                    }
                });
    }

    private static Map<DossierId, Seal> standing(
            Connection connection, Collection<DossierId> dossiers) throws SQLException {
        Map<DossierId, Seal> seals = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(question(connection))) {
            query.setQueryTimeout(Database.WITHIN_SECONDS);
            query.setArray(1, connection.createArrayOf("uuid", ids(dossiers)));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Seal seal = seal(rows);
                    seals.put(seal.dossier(), seal);
                }
            }
        }
        return seals;
    }

    private static String question(Connection connection) throws SQLException {
        return connection.getAutoCommit() ? STANDING : STANDING + " for update";
    }

    private static Object[] ids(Collection<DossierId> dossiers) {
        return dossiers.stream().map(DossierId::value).distinct().toArray();
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                new DossierId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account", UUID.class)),
                new Digest(row.getString("digest")),
                new PersonKey(row.getString("person_key")),
                Stream.valueOf(row.getString("stream")),
                row.getBoolean("synthetic"));
    }
}
