package quebec.monprojet.browser;

import org.jspecify.annotations.Nullable;

/** One server at a time: the next moment begins when the one before is over. */
final class OneServer implements AutoCloseable {

    private @Nullable Moment moment;
    private @Nullable Portal portal;

    Portal at(Moment wanted) {
        Portal running = portal;
        if (running != null && wanted == moment) {
            return running;
        }
        close();
        Portal begun = Portal.at(wanted);
        portal = begun;
        moment = wanted;
        return begun;
    }

    @Override
    public void close() {
        if (portal != null) {
            portal.close();
            portal = null;
        }
    }
}
