package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import quebec.monprojet.account.ChoosingPassword;
import quebec.monprojet.account.Links;
import quebec.monprojet.account.Purpose;
import quebec.monprojet.mandate.Delegations;

/** Page {@code /compte/nouveau-mot-de-passe}. */
@Named
@RequestScoped
public class NewPasswordPage extends PasswordByLinkPage {

    @Inject
    public NewPasswordPage(
            Links links, ChoosingPassword passwords, Door door, Delegations delegations) {
        super(links, passwords, door, delegations, Purpose.RESET_PASSWORD);
    }

    @SuppressWarnings("NullAway")
    protected NewPasswordPage() {
        this(null, null, null, null);
    }
}
