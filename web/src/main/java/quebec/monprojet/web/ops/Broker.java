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
        return number(queue, "messageCount");
    }

    static double listeners(String queue) {
        return number(queue, "consumerCount");
    }

    static boolean isPaused(String queue) {
        return Boolean.TRUE.equals(Management.attribute(name(queue), "paused"));
    }

    private static double number(String queue, String attribute) {
        return Management.number(name(queue), attribute);
    }

    private static String name(String queue) {
        return NAME + ",jms-queue=" + queue;
    }
}
