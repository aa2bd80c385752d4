package quebec.monprojet.web.fees;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import quebec.monprojet.fees.Attempt;
import quebec.monprojet.fees.Gateways;
import quebec.monprojet.fees.Invitation;
import quebec.monprojet.fees.PaymentOrder;
import quebec.monprojet.fees.Payments;
import quebec.monprojet.fees.Reconciliation;
import quebec.monprojet.web.texts.Texts;

/** A person's dealings with the gateway. */
@RequestScoped
public class Checkout {

    private static final String BACK = PaymentPage.PATH + "?retour=1";

    private final Gateways gateways;
    private final Payments payments;
    private final Reconciliation reconciliation;
    private final Texts texts;

    @Inject
    public Checkout(
            Gateways gateways, Payments payments, Reconciliation reconciliation, Texts texts) {
        this.gateways = gateways;
        this.payments = payments;
        this.reconciliation = reconciliation;
        this.texts = texts;
    }

    @SuppressWarnings("NullAway")
    protected Checkout() {
        this(null, null, null, null);
    }

    boolean takesPayments() {
        return gateways.current().takesPayments();
    }

    void begin(Invitation invitation) {
        if (takesPayments()) {
            payments.begin(invitation.account(), invitation.number());
        }
    }

    String page(Attempt attempt) {
        return takesPayments()
                ? gateways.current()
                        .page(
                                new PaymentOrder(
                                        attempt.id(),
                                        attempt.application(),
                                        attempt.amount(),
                                        attempt.expiresAt(),
                                        texts.getLanguage(),
                                        BACK))
                        .toString()
                : "";
    }

    void ask(Attempt attempt) {
        reconciliation.ask(attempt);
    }

    void askInTurn(Attempt attempt) {
        reconciliation.askInTurn(attempt);
    }
}
