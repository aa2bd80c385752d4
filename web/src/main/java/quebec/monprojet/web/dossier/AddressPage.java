package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import quebec.monprojet.dossier.Question;

/** Where letters arrive. */
@Named
@RequestScoped
public class AddressPage {

    @Inject private Draft draft;

    private final AddressForm address = new AddressForm();

    public void load() {
        draft.open(Question.ADDRESS)
                .flatMap(contents -> Optional.ofNullable(contents.contact().address()))
                .ifPresent(address::fill);
    }

    public void save() {
        draft.keep(
                Question.ADDRESS,
                address.read(),
                (contents, answer) -> contents.contact().with(answer));
    }

    public AddressForm getAddress() {
        return address;
    }
}
