package quebec.monprojet.fees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import quebec.monprojet.installation.Installation;
import quebec.monprojet.keys.Secrets;

/**
 * The gateway that is set up. A real one takes the place of {@link NoGateway} here, with whatever
 * it needs to be spoken to.
 */
@ApplicationScoped
public class Gateways {

    private final Instance<PlaysBank> demonstration;
    private final PaymentGateway none = new NoGateway();
    private final PaymentGateway sandbox;

    @Inject
    public Gateways(Instance<PlaysBank> demonstration, Secrets secrets) {
        this.demonstration = demonstration;
        this.sandbox =
                new SandboxGateway(Installation.thisServer(), () -> secrets.mac(SignedMessage.KEY));
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Gateways() {
        this(null, null);
    }

    public PaymentGateway current() {
        return demonstration.stream().anyMatch(PlaysBank::isPlayed) ? sandbox : none;
    }
}
