package quebec.monprojet.web.mandate;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/**
 * Sets the threshold behind all other filters of those pages: whoever waits at the entrance costs
 * no look into the database. Annotated filters stand in no order.
 */
@WebListener
public class ThresholdSetting implements ServletContextListener {

    @Inject private Acting acting;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        started.getServletContext()
                .addFilter("threshold", new Threshold(acting))
                .addMappingForUrlPatterns(
                        EnumSet.of(DispatcherType.REQUEST),
                        true,
                        "/dossier",
                        "/dossier.xhtml",
                        "/dossier/*",
                        "/pieces/*",
                        "/attente/*");
    }
}
