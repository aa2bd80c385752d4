package quebec.monprojet.web.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.MachineReadableZone;
import quebec.monprojet.dossier.Passport;

/** A passport as it is typed, with or without its machine-readable lines. */
public final class PassportForm {

    private @Nullable String number;
    private @Nullable String country;
    private @Nullable LocalDate issued;
    private @Nullable LocalDate expires;
    private @Nullable String mrz1;
    private @Nullable String mrz2;

    void fill(Passport passport) {
        number = passport.number();
        country = passport.country().code();
        issued = passport.issued();
        expires = passport.expires();
        MachineReadableZone zone = passport.machineReadable();
        if (zone != null) {
            mrz1 = zone.line1();
            mrz2 = zone.line2();
        }
    }

    public Checked<Passport> read(LocalDate today) {
        return Passport.read(
                new Passport.Typed(number, country, issued, expires, mrz1, mrz2), today);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable LocalDate getIssued() {
        return issued;
    }

    public void setIssued(@Nullable LocalDate issued) {
        this.issued = issued;
    }

    public @Nullable LocalDate getExpires() {
        return expires;
    }

    public void setExpires(@Nullable LocalDate expires) {
        this.expires = expires;
    }

    public @Nullable String getMrz1() {
        return mrz1;
    }

    public void setMrz1(@Nullable String mrz1) {
        this.mrz1 = mrz1;
    }

    public @Nullable String getMrz2() {
        return mrz2;
    }

    public void setMrz2(@Nullable String mrz2) {
        this.mrz2 = mrz2;
    }
}
