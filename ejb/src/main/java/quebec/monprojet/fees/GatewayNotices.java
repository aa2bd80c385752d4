package quebec.monprojet.fees;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import quebec.monprojet.keys.Secrets;

/** The gateway's call-backs. What is not signed by it is not even read. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GatewayNotices {

    private final Secrets secrets;
    private final Payments payments;
    private final MeterRegistry meters;

    @Inject
    public GatewayNotices(Secrets secrets, Payments payments, MeterRegistry meters) {
        this.secrets = secrets;
        this.payments = payments;
        this.meters = meters;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public GatewayNotices() {
        this(null, null, null);
    }

    public Received hear(SignedMessage message) {
        var said = message.read(SignedMessage.Kind.NOTICE, secrets.mac(SignedMessage.KEY));
        if (said.isEmpty()) {
            meters.counter("mpq.fees.heard", "what", "forged", "verdict", "").increment();
            return new Received.Forged();
        }
        return said.flatMap(GatewayNotice::of)
                .map(payments::hear)
                .orElseGet(Received.Unfounded::new);
    }
}
