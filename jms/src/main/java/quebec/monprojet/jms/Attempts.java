package quebec.monprojet.jms;

import java.lang.System.Logger;

/** What is done for one after the other: one that fails must not keep the others. */
final class Attempts {

    private static final Logger LOG = System.getLogger(Attempts.class.getName());

    private Attempts() {}

    /**
     * Does it, or leaves it to the next round.
     *
     * @param what it is, for the log
     */
    static void at(String what, Runnable one) {
        try {
            one.run();
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.WARNING, "{0} is put off: {1}", what, e);
        }
    }
}
