package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Kinship;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.web.Going;

/** A dependant: whose child, and whether they come along. */
@Named
@RequestScoped
public class BondPage {

    @Inject private Draft draft;

    private @Nullable String kinship;
    private @Nullable String accompanying;
    private boolean ownCondition;
    private @Nullable String custody;

    public void load() {
        draft.open(Question.BOND).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        if (draft.getQui() == null) {
            draft.setQui(UUID.randomUUID().toString());
        }
        UUID id = draft.who().dependant();
        if (id == null) {
            Going.nowhere();
            return;
        }
        contents.family().dependant(id).map(Dependant::bond).ifPresent(this::fill);
    }

    private void fill(Dependant.Bond bond) {
        kinship = bond.kinship().name();
        accompanying = String.valueOf(bond.accompanying());
        ownCondition = bond.ownCondition();
        custody = bond.custody() == null ? null : bond.custody().name();
    }

    public void save() {
        UUID id = draft.who().dependant();
        if (id == null) {
            Going.nowhere();
            return;
        }
        draft.keep(
                Question.BOND,
                Dependant.Bond.read(
                        kinship, accompanying, ownCondition, custody, draft.contents().family()),
                (contents, answer) -> contents.family().with(id, answer));
    }

    /** Whether a parent stays behind, by what is answered so far. */
    public boolean isCustodyAsked() {
        return Dependant.Bond.read(kinship, accompanying, ownCondition, null)
                        instanceof Checked.Sound<Dependant.Bond> told
                && told.value().asksForCustody(draft.contents().family());
    }

    /** Of whom a child leaves a parent behind who comes along; for the page's script. */
    public String getLeaving() {
        return Arrays.stream(Kinship.values())
                .filter(
                        each ->
                                new Dependant.Bond(each, true, false, null)
                                        .asksForCustody(draft.contents().family()))
                .map(Kinship::name)
                .collect(Collectors.joining(","));
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

    public boolean isOwnCondition() {
        return ownCondition;
    }

    public void setOwnCondition(boolean ownCondition) {
        this.ownCondition = ownCondition;
    }

    public @Nullable String getCustody() {
        return custody;
    }

    public void setCustody(@Nullable String custody) {
        this.custody = custody;
    }
}
