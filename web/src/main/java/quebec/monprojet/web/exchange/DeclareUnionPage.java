package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.exchange.UnionFormed;

/** Page {@code /dossier/changement-union}: a marriage or a de facto union. */
@Named
@RequestScoped
public class DeclareUnionPage {

    @Inject private ChangeForm changeForm;

    private @Nullable String maritalStatus;
    private final NewcomerForm newcomer = new NewcomerForm();
    private @Nullable String accompanying;

    public void declare() {
        changeForm.declare(
                UnionFormed.read(
                        MaritalStatus.read(maritalStatus),
                        newcomer.names(),
                        newcomer.getBirth().read(changeForm.today()),
                        accompanying));
    }

    public List<MaritalStatus> getStatuses() {
        return UnionFormed.STATUSES;
    }

    public @Nullable String getMaritalStatus() {
        return maritalStatus;
    }

    public void setMaritalStatus(@Nullable String maritalStatus) {
        this.maritalStatus = maritalStatus;
    }

    public NewcomerForm getNewcomer() {
        return newcomer;
    }

    public @Nullable String getAccompanying() {
        return accompanying;
    }

    public void setAccompanying(@Nullable String accompanying) {
        this.accompanying = accompanying;
    }
}
