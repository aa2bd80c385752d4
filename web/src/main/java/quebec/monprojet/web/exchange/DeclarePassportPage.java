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
import quebec.monprojet.dossier.Who;
import quebec.monprojet.exchange.PassportRenewed;
import quebec.monprojet.web.dossier.PassportForm;

/** Page {@code /dossier/changement-passeport}: somebody of the family has another passport. */
@Named
@RequestScoped
public class DeclarePassportPage {

    @Inject private ChangeForm changeForm;
    @Inject private FamilyToday family;

    private final PassportForm passport = new PassportForm();
    private @Nullable String bearer;

    /** The day is that of its issue, which is checked with it. */
    public void declare() {
        Who who = family.who(Objects.requireNonNullElse(bearer, "")).orElse(Who.APPLICANT);
        LocalDate today = changeForm.today();
        LocalDate issued = Objects.requireNonNullElse(passport.getIssued(), today);
        changeForm.declare(
                new Checked.Sound<>(issued), PassportRenewed.read(who, passport.read(today)));
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

    public PassportForm getPassport() {
        return passport;
    }
}
