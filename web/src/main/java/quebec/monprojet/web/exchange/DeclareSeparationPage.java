package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.exchange.UnionEnded;

/** Page {@code /dossier/changement-separation}: the end of a union. */
@Named
@RequestScoped
public class DeclareSeparationPage {

    @Inject private ChangeForm changeForm;

    private @Nullable String maritalStatus;

    public void declare() {
        changeForm.declare(UnionEnded.read(MaritalStatus.read(maritalStatus)));
    }

    public List<MaritalStatus> getStatuses() {
        return UnionEnded.STATUSES;
    }

    public @Nullable String getMaritalStatus() {
        return maritalStatus;
    }

    public void setMaritalStatus(@Nullable String maritalStatus) {
        this.maritalStatus = maritalStatus;
    }
}
