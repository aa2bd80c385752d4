package quebec.monprojet.web.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import quebec.monprojet.installation.Management;

/** Counts the connections to the database, and those who waited for one in vain. */
@WebListener
public class DatabasePool implements ServletContextListener {

    private static final String POOL =
            "jboss.as:subsystem=datasources,data-source=Portal,statistics=pool";

    private final MeterRegistry meters;

    @Inject
    public DatabasePool(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        show("mpq.pool.in.use", "InUseCount", "Connections at work");
        show("mpq.pool.available", "AvailableCount", "Connections that could be had at once");
        show("mpq.pool.refused", "BlockingFailureCount", "Callers who waited in vain");
    }

    private void show(String meter, String attribute, String description) {
        Gauge.builder(meter, attribute, name -> Management.number(POOL, name))
                .description(description)
                .strongReference(true)
                .register(meters);
    }
}
