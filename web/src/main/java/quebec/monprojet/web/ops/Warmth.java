package quebec.monprojet.web.ops;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether this node has warmed up, or never was to. */
@ApplicationScoped
public class Warmth {

    private volatile boolean enough = true;

    @Inject
    public Warmth(MeterRegistry meters) {
        meters.gauge("mpq.intake.warm", this, warmth -> warmth.isEnough() ? 1 : 0);
    }

    /** For the container's proxy. */
    protected Warmth() {}

    /** From now on it is not ready for an opening. */
    public void awaited() {
        enough = false;
    }

    /** From now on it is. */
    public void reached() {
        enough = true;
    }

    boolean isEnough() {
        return enough;
    }
}
