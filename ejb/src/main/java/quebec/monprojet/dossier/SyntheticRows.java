package quebec.monprojet.dossier;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import quebec.monprojet.time.Stored;

/** Rows of synthetic dossiers and their seals, a thousand at a time. */
final class SyntheticRows implements AutoCloseable {

    private static final int AT_ONCE = 1_000;

    private static final String DOSSIER =
            """
            insert into dossier (id, account, status, stream, person_key, family_name, birth_date,
                                 country, digest, sealed_at, version, synthetic,
                                 rehearsal)
            values (?, ?, 'SEALED', 'CAPPED', ?, 'SYNTHETIC', date '2000-01-01', 'ZZ', ?, ?, 0, true,
                    ?)\
            """;

    private static final String SEAL =
            "insert into dossier_seal (dossier, digest, document) values (?, ?, ?)";

    private final String rehearsal;
    private final PreparedStatement dossiers;
    private final PreparedStatement seals;
    private int waiting;

    SyntheticRows(Connection connection, String rehearsal) throws SQLException {
        this.rehearsal = rehearsal;
        dossiers = connection.prepareStatement(DOSSIER);
        seals = connection.prepareStatement(SEAL);
    }

    SyntheticDossier add(String form, Instant sealedAt) throws SQLException {
        UUID id = UUID.randomUUID();
        Digest digest = Digest.of(form.getBytes(StandardCharsets.UTF_8));
        dossiers.setObject(1, id);
        dossiers.setObject(2, id);
        dossiers.setString(3, person(id).hex());
        dossiers.setString(4, digest.hex());
        dossiers.setObject(5, Stored.utc(sealedAt));
        dossiers.setString(6, rehearsal);
        dossiers.addBatch();
        seals.setObject(1, id);
        seals.setString(2, digest.hex());
        seals.setString(3, form);
        seals.addBatch();
        if (++waiting == AT_ONCE) {
            write();
        }
        return new SyntheticDossier(new DossierId(id), digest);
    }

    /** A key that no person has: those are made with a secret, and of a name. */
    private static PersonKey person(UUID id) {
        return new PersonKey(Digest.of(id.toString().getBytes(StandardCharsets.UTF_8)).hex());
    }

    /** The dossiers before their seals, which refer to them. */
    void write() throws SQLException {
        dossiers.executeBatch();
        seals.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        try (dossiers) {
            seals.close();
        }
    }
}
