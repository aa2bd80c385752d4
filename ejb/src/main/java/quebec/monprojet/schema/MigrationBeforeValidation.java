package quebec.monprojet.schema;

import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the database to the schema of this version before Hibernate compares it with the entities.
 * A start-up bean would come too late: the persistence unit starts before every bean.
 */
public class MigrationBeforeValidation implements Integrator {

    @Override
    public void integrate(
            Metadata metadata,
            BootstrapContext bootstrapContext,
            SessionFactoryImplementor sessionFactory) {
        var connections =
                sessionFactory.getServiceRegistry().requireService(ConnectionProvider.class);
        Migrations.on(connections.unwrap(DataSource.class)).migrate();
    }

    @Override
    public void disintegrate(
            SessionFactoryImplementor sessionFactory,
            SessionFactoryServiceRegistry serviceRegistry) {
        // What was migrated stays.
    }
}
