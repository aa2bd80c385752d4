package quebec.monprojet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Has a wish settled as soon as it is noted, by another thread than the one that answers. */
@ApplicationScoped
public class LinkDoorbell {

    private final LinkSettling settling;

    @Inject
    public LinkDoorbell(LinkSettling settling) {
        this.settling = settling;
    }

    @SuppressWarnings("NullAway")
    protected LinkDoorbell() {
        this(null);
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) LinkWished wished) {
        settling.settleSoon(wished.linkId());
    }
}
