package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Family;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Spouse;

/** Whether there is a spouse, and whether they come along. */
@Named
@RequestScoped
public class SpousePage {

    @Inject private Draft draft;

    private @Nullable String inCouple;
    private @Nullable String accompanying;

    public void load() {
        draft.open(Question.SPOUSE).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        Boolean known = contents.family().inCouple();
        inCouple = known == null ? null : known.toString();
        Spouse spouse = contents.family().spouse();
        accompanying = spouse == null ? null : String.valueOf(spouse.accompanying());
    }

    /** Whether there is something to be erased by the answer that there is nobody. */
    public boolean isKnown() {
        return draft.contents().family().spouse() != null;
    }

    public void save() {
        draft.keep(
                Question.SPOUSE,
                Family.Couple.read(inCouple, accompanying),
                (contents, answer) -> contents.family().with(answer));
    }

    public @Nullable String getInCouple() {
        return inCouple;
    }

    public void setInCouple(@Nullable String inCouple) {
        this.inCouple = inCouple;
    }

    public @Nullable String getAccompanying() {
        return accompanying;
    }

    public void setAccompanying(@Nullable String accompanying) {
        this.accompanying = accompanying;
    }
}
