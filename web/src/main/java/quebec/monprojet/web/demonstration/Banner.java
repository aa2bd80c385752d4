package quebec.monprojet.web.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import quebec.monprojet.demonstration.Demonstration;

/**
 * Whether pages say that nothing here is real: known from the start, and asked for by each page.
 */
@Named("demonstration")
@ApplicationScoped
public class Banner {

    private final Demonstration demonstration;
    private boolean active;

    @Inject
    public Banner(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Banner() {
        this(null);
    }

    @PostConstruct
    void look() {
        active = demonstration.isActive();
    }

    public boolean isActive() {
        return active;
    }
}
