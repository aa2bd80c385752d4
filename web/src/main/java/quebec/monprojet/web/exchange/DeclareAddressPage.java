package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import quebec.monprojet.exchange.Moved;
import quebec.monprojet.web.dossier.AddressForm;

/** Page {@code /dossier/changement-adresse}: the person lives elsewhere. */
@Named
@RequestScoped
public class DeclareAddressPage {

    @Inject private ChangeForm changeForm;

    private final AddressForm address = new AddressForm();

    public void declare() {
        changeForm.declare(Moved.read(address.read()));
    }

    public AddressForm getAddress() {
        return address;
    }
}
