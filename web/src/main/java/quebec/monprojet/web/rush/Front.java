package quebec.monprojet.web.rush;

import io.undertow.server.HttpServerExchange;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import quebec.monprojet.installation.SuspendedServer;

/** What is answered in front of the servlet container, once the portal has started. */
@WebListener
public class Front implements ServletContextListener {

    @Inject private Submissions submissions;
    @Inject private FreshStatus status;
    @Inject private SuspendedServer suspended;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setAttribute(Front.class.getName(), this);
    }

    /** Empty until the portal has started. */
    static Optional<Front> of(ServletContext context) {
        return Optional.ofNullable((Front) context.getAttribute(Front.class.getName()));
    }

    /** Whether the request was one of these, and is answered or will be. */
    boolean takes(HttpServerExchange exchange) {
        if (suspended.holds()) {
            return false;
        }
        if (Submissions.isOne(exchange)) {
            submissions.take(exchange);
            return true;
        }
        return status.answers(exchange);
    }
}
