package quebec.monprojet.web.ops;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The broker as the server's management sees it: asking costs no connection to it. */
final class Broker {

    private static final String NAME = "jboss.as:subsystem=messaging-activemq,server=default";

    private Broker() {}

    static boolean isStarted() {
        return Boolean.TRUE.equals(attribute(NAME, "started"));
    }

    /** Messages that wait or are being worked on; NaN when the broker does not say. */
    static double depth(String queue) {
        return attribute(NAME + ",jms-queue=" + queue, "messageCount") instanceof Number count
                ? count.doubleValue()
                : Double.NaN;
    }

    private static Object attribute(String name, String attribute) {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        try {
            return server.getAttribute(new ObjectName(name), attribute);
        } catch (JMException e) {
            return "unknown";
        }
    }
}
