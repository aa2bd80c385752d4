package quebec.monprojet.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * The journal, its ties and its anchors only grow: on PostgreSQL by triggers, which refuse whoever
 * writes in the database past every line of Java. H2 knows no trigger in SQL; there the chain and
 * its anchors alone betray what was changed.
 */
final class JournalOnlyGrows implements JavaMigration {

    private static final List<String> TABLES =
            List.of("journal_entry", "journal_tie", "journal_anchor");

    private static final String REFUSE =
            """
            create function journal_only_grows() returns trigger language plpgsql as $$
            begin
              raise exception 'the journal only grows' using errcode = 'restrict_violation';
            end $$
            """;

    /** Its end moves forward, and onto an entry that is there. */
    private static final String FORWARD =
            """
            create function journal_edge_moves_on() returns trigger language plpgsql as $$
            begin
              if new.size <= old.size or not exists (
                  select 1 from journal_entry where number = new.size and hash = new.hash) then
                raise exception 'the journal only grows' using errcode = 'restrict_violation';
              end if;
              return new;
            end $$
            """;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1082");
    }

    @Override
    public String getDescription() {
        return "journal only grows";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        if (Database.isShared(context.getConnection())) {
            guard(context.getConnection());
        }
    }

    private static void guard(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(REFUSE);
            statement.execute(FORWARD);
            for (String table : TABLES) {
                statement.execute(
                        "create trigger only_grows before update or delete on "
                                + table
                                + " for each row execute function journal_only_grows()");
                neverEmptied(statement, table);
            }
            statement.execute(
                    "create trigger moves_on before update on journal_edge"
                            + " for each row execute function journal_edge_moves_on()");
            statement.execute(
                    "create trigger stays before delete on journal_edge"
                            + " for each row execute function journal_only_grows()");
            neverEmptied(statement, "journal_edge");
        }
    }

    private static void neverEmptied(Statement statement, String table) throws SQLException {
        statement.execute(
                "create trigger never_emptied before truncate on "
                        + table
                        + " for each statement execute function journal_only_grows()");
    }
}
