package quebec.monprojet.web.dossier;

import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Checked;

/** An address as it is typed. */
public final class AddressForm {

    private @Nullable String line1;
    private @Nullable String line2;
    private @Nullable String city;
    private @Nullable String region;
    private @Nullable String postalCode;
    private @Nullable String country;

    void fill(Address address) {
        line1 = address.line1();
        line2 = address.line2();
        city = address.city();
        region = address.region();
        postalCode = address.postalCode();
        country = address.country().code();
    }

    public Checked<Address> read() {
        return Address.read(new Address.Typed(line1, line2, city, region, postalCode, country));
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
