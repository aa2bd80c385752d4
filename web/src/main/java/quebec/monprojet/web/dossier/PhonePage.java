package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Phone;
import quebec.monprojet.dossier.Question;

/** Telephone. */
@Named
@RequestScoped
public class PhonePage {

    @Inject private Draft draft;

    private @Nullable String phoneCountry;
    private @Nullable String phone;

    public void load() {
        draft.open(Question.PHONE).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        Phone known = contents.contact().phone();
        Address address = contents.contact().address();
        phone = known == null ? null : known.international();
        phoneCountry = address == null ? null : address.country().code();
    }

    public void save() {
        draft.keep(
                Question.PHONE,
                Phone.read(phoneCountry, phone),
                (contents, answer) -> contents.contact().with(answer));
    }

    public @Nullable String getPhoneCountry() {
        return phoneCountry;
    }

    public void setPhoneCountry(@Nullable String phoneCountry) {
        this.phoneCountry = phoneCountry;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }
}
