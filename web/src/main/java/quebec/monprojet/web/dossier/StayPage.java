package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Stay;

/** A stay in Québec of the applicant or of the spouse. */
@Named
@RequestScoped
public class StayPage {

    @Inject private Draft draft;

    private @Nullable String purpose;
    private @Nullable LocalDate arrived;
    private @Nullable LocalDate left;
    private @Nullable String fullTime;
    private @Nullable String programme;
    private boolean yearlongPermit;

    public void load() {
        draft.open(Question.STAY).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        contents.stays().of(draft.who()).item(draft.item()).ifPresent(this::fill);
    }

    private void fill(Stay stay) {
        purpose = stay.purpose().name();
        arrived = stay.arrived();
        left = stay.left();
        fullTime = stay.fullTime() == null ? null : stay.fullTime().toString();
        programme = stay.programme() == null ? null : stay.programme().name();
        yearlongPermit = stay.yearlongPermit();
    }

    public void save() {
        draft.keep(
                Question.STAY,
                Stay.read(
                        draft.item(),
                        new Stay.Typed(purpose, arrived, left, fullTime, programme, yearlongPermit),
                        draft.today()),
                (contents, answer) ->
                        contents.stays()
                                .with(draft.who(), contents.stays().of(draft.who()).with(answer)));
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable LocalDate getArrived() {
        return arrived;
    }

    public void setArrived(@Nullable LocalDate arrived) {
        this.arrived = arrived;
    }

    public @Nullable LocalDate getLeft() {
        return left;
    }

    public void setLeft(@Nullable LocalDate left) {
        this.left = left;
    }

    public @Nullable String getFullTime() {
        return fullTime;
    }

    public void setFullTime(@Nullable String fullTime) {
        this.fullTime = fullTime;
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public boolean isYearlongPermit() {
        return yearlongPermit;
    }

    public void setYearlongPermit(boolean yearlongPermit) {
        this.yearlongPermit = yearlongPermit;
    }
}
