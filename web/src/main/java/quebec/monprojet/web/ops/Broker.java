package quebec.monprojet.web.ops;

import quebec.monprojet.installation.Management;

/** The broker as the server's management sees it: asking costs no connection to it. */
final class Broker {

    private static final String NAME = "jboss.as:subsystem=messaging-activemq,server=default";

    private Broker() {}

    static boolean isStarted() {
        return Boolean.TRUE.equals(Management.attribute(NAME, "started"));
    }

    /** Messages that wait or are being worked on; NaN when the broker does not say. */
    static double depth(String queue) {
        return Management.number(NAME + ",jms-queue=" + queue, "messageCount");
    }
}
