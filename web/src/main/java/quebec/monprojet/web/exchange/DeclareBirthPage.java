package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.exchange.ChildBorn;
import quebec.monprojet.web.look.SentForm;

/** Page {@code /dossier/changement-naissance}: a child was born or adopted. */
@Named
@RequestScoped
public class DeclareBirthPage {

    @Inject private ChangeForm changeForm;
    @Inject private FamilyToday family;
    @Inject private SentForm sentForm;

    private final NewcomerForm newcomer = new NewcomerForm();
    private @Nullable String kinship;
    private @Nullable String accompanying;
    private @Nullable String custody;

    public void declare() {
        Checked<ChildBorn> born =
                ChildBorn.read(
                        sentForm.getName(),
                        newcomer.names(),
                        newcomer.getBirth().read(changeForm.today()),
                        Dependant.Bond.read(kinship, accompanying, false, custody));
        if (!family.hasRoom()) {
            changeForm.refuse();
            return;
        }
        changeForm.declare(
                ChildBorn.readArrival(
                        changeForm.getHappenedOn(),
                        newcomer.getBirth().getDate(),
                        changeForm.today()),
                born);
    }

    public NewcomerForm getNewcomer() {
        return newcomer;
    }

    public @Nullable String getKinship() {
        return kinship;
    }

    public void setKinship(@Nullable String kinship) {
        this.kinship = kinship;
    }

    public @Nullable String getAccompanying() {
        return accompanying;
    }

    public void setAccompanying(@Nullable String accompanying) {
        this.accompanying = accompanying;
    }

    public @Nullable String getCustody() {
        return custody;
    }

    public void setCustody(@Nullable String custody) {
        this.custody = custody;
    }
}
