package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Question;

/** Where letters arrive. */
@Named
@RequestScoped
public class AddressPage {

    @Inject private Draft draft;

    private @Nullable String line1;
    private @Nullable String line2;
    private @Nullable String city;
    private @Nullable String region;
    private @Nullable String postalCode;
    private @Nullable String country;

    public void load() {
        draft.open(Question.ADDRESS).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        Address address = contents.contact().address();
        if (address != null) {
            line1 = address.line1();
            line2 = address.line2();
            city = address.city();
            region = address.region();
            postalCode = address.postalCode();
            country = address.country().code();
        }
    }

    public void save() {
        draft.keep(
                Question.ADDRESS,
                Address.read(new Address.Typed(line1, line2, city, region, postalCode, country)),
                (contents, answer) -> contents.contact().with(answer));
    }

    public @Nullable String getLine1() {
        return line1;
    }

    public void setLine1(@Nullable String line1) {
        this.line1 = line1;
    }

    public @Nullable String getLine2() {
        return line2;
    }

    public void setLine2(@Nullable String line2) {
        this.line2 = line2;
    }

    public @Nullable String getCity() {
        return city;
    }

    public void setCity(@Nullable String city) {
        this.city = city;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(@Nullable String postalCode) {
        this.postalCode = postalCode;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }
}
