package quebec.monprojet.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The numbered scripts of {@code config/schema}, on the class path as {@code schema/}, and what
 * only one of the two databases can do.
 */
public final class Migrations {

    private final Flyway flyway;

    private Migrations(DataSource database) {
        flyway =
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(database)
                        .locations("classpath:schema")
                        .javaMigrations(new JournalOnlyGrows())
                        .validateMigrationNaming(true)
                        .load();
    }

    public static Migrations on(DataSource database) {
        return new Migrations(database);
    }

    public void migrate() {
        flyway.migrate();
    }

    /** Whether no script is missing, failed or changed since it ran. */
    public boolean areComplete() {
        return flyway.info().pending().length == 0
                && flyway.validateWithResult().validationSuccessful;
    }
}
