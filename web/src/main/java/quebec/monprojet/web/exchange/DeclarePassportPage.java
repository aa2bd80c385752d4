package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Passport;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.exchange.PassportRenewed;

/** Page {@code /dossier/changement-passeport}: somebody of the family has another passport. */
@Named
@RequestScoped
public class DeclarePassportPage {

    @Inject private ChangeForm changeForm;
    @Inject private FamilyToday family;

    private @Nullable String bearer;
    private @Nullable String passportNumber;
    private @Nullable String passportCountry;
    private @Nullable LocalDate issued;
    private @Nullable LocalDate expires;

    /** The day is that of its issue, which is checked with it. */
    public void declare() {
        Who who = family.who(Objects.requireNonNullElse(bearer, "")).orElse(Who.APPLICANT);
        Passport.Typed typed =
                new Passport.Typed(passportNumber, passportCountry, issued, expires, null, null);
        LocalDate day = issued == null ? changeForm.today() : issued;
        changeForm.declare(
                new Checked.Sound<>(day),
                PassportRenewed.read(who, Passport.read(typed, changeForm.today())));
    }

    public List<SelectItem> getBearers() {
        return family.everybody();
    }

    public @Nullable String getBearer() {
        return bearer;
    }

    public void setBearer(@Nullable String bearer) {
        this.bearer = bearer;
    }

    public @Nullable String getPassportNumber() {
        return passportNumber;
    }

    public void setPassportNumber(@Nullable String passportNumber) {
        this.passportNumber = passportNumber;
    }

    public @Nullable String getPassportCountry() {
        return passportCountry;
    }

    public void setPassportCountry(@Nullable String passportCountry) {
        this.passportCountry = passportCountry;
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
}
