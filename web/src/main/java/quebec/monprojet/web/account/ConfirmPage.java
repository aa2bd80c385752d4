package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import quebec.monprojet.account.ChoosingPassword;
import quebec.monprojet.account.Links;
import quebec.monprojet.account.Purpose;
import quebec.monprojet.mandate.Delegations;

/** Page {@code /compte/confirmer}. */
@Named
@RequestScoped
public class ConfirmPage extends PasswordByLinkPage {

    @Inject
    public ConfirmPage(
            Links links, ChoosingPassword passwords, Door door, Delegations delegations) {
        super(links, passwords, door, delegations, Purpose.CONFIRM_ADDRESS);
    }

    @SuppressWarnings("NullAway")
    protected ConfirmPage() {
        this(null, null, null, null);
    }
}
