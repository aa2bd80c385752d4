package quebec.monprojet.web.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;

/** Counts what waits in each queue, its dead letters and its expired ones. */
@WebListener
public class QueueDepths implements ServletContextListener {

    static final List<String> QUEUES =
            List.of(
                    "Acknowledgements",
                    "Notices",
                    "AccountLetters",
                    "CaseOpenings",
                    "Documents",
                    "FeeInvitations",
                    "OfficialLetters",
                    "HandoverLegacy",
                    "HandoverFederal",
                    "HandoverAnswers");

    private final MeterRegistry meters;

    @Inject
    public QueueDepths(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        for (String queue : QUEUES) {
            for (String kind : List.of("", "DeadLetters", "Expired")) {
                Gauge.builder("mpq.queue.depth", queue + kind, Broker::depth)
                        .description("Messages in a queue")
                        .tag("queue", queue + kind)
                        .strongReference(true)
                        .register(meters);
            }
        }
    }
}
