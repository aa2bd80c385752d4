package quebec.monprojet.web.ops;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;

/** Whether this node warms up no more, or never was to. */
@ApplicationScoped
public class Warmth {

    private static final int ENOUGH = 1;

    private final AtomicInteger warmth = new AtomicInteger(ENOUGH);

    @Inject
    public Warmth(MeterRegistry meters) {
        meters.gauge("mpq.intake.warm", warmth);
    }

    /** For the container's proxy. */
    protected Warmth() {}

    /** From now on it is not ready for an opening. */
    public void awaited() {
        warmth.set(0);
    }

    /** From now on it is. */
    public void reached() {
        warmth.set(ENOUGH);
    }

    boolean isEnough() {
        return warmth.get() == ENOUGH;
    }
}
