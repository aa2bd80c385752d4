package quebec.monprojet.fees;

import java.net.URI;

/** Where none is set up: people pay by other means, and an officer records it. */
final class NoGateway implements PaymentGateway {

    @Override
    public boolean takesPayments() {
        return false;
    }

    @Override
    public URI page(PaymentOrder order) {
        throw new IllegalStateException("there is no gateway");
    }

    @Override
    public GatewayAnswer outcomeOf(AttemptId attempt) {
        return new GatewayAnswer.Silent();
    }

    @Override
    public RefundAnswer giveBack(RefundOrder order) {
        return new RefundAnswer.Silent();
    }
}
