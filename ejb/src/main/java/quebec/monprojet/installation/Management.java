package quebec.monprojet.installation;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** What the server's management knows of itself; asking costs no connection to anything. */
public final class Management {

    private Management() {}

    /** Text "unknown" when the server does not say. */
    public static Object attribute(String name, String attribute) {
        try {
            return ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName(name), attribute);
        } catch (JMException e) {
            return "unknown";
        }
    }

    /** NaN when the server does not say. */
    public static double number(String name, String attribute) {
        return attribute(name, attribute) instanceof Number number
                ? number.doubleValue()
                : Double.NaN;
    }
}
