package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.exchange.Moved;

/** Page {@code /dossier/changement-adresse}: the person lives elsewhere. */
@Named
@RequestScoped
public class DeclareAddressPage {

    @Inject private ChangeForm changeForm;

    private @Nullable String line1;
    private @Nullable String line2;
    private @Nullable String city;
    private @Nullable String region;
    private @Nullable String postalCode;
    private @Nullable String country;

    public void declare() {
        Address.Typed typed = new Address.Typed(line1, line2, city, region, postalCode, country);
        changeForm.declare(Moved.read(Address.read(typed)));
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
