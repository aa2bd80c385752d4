package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Diploma;
import quebec.monprojet.dossier.Question;

/** A diploma of the applicant or of the spouse. */
@Named
@RequestScoped
public class DiplomaPage {

    @Inject private Draft draft;

    private @Nullable String level;
    private @Nullable String title;
    private @Nullable String institution;
    private @Nullable String diplomaCountry;
    private boolean inQuebec;
    private @Nullable YearMonth began;
    private @Nullable YearMonth obtained;
    private @Nullable String fullTimeYears;
    private @Nullable String field;
    private @Nullable String section;

    public void load() {
        draft.open(Question.DIPLOMA).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        contents.education().of(draft.who()).item(draft.item()).ifPresent(this::fill);
    }

    private void fill(Diploma diploma) {
        level = diploma.level().name();
        title = diploma.title();
        institution = diploma.institution();
        diplomaCountry = diploma.country().code();
        inQuebec = diploma.inQuebec();
        began = diploma.began();
        obtained = diploma.obtained();
        fullTimeYears = String.valueOf(diploma.fullTimeYears());
        field = diploma.field();
        section = diploma.section() == null ? null : diploma.section().name();
    }

    private Diploma.Typed typed() {
        return new Diploma.Typed(
                level,
                title,
                institution,
                diplomaCountry,
                inQuebec,
                began,
                obtained,
                fullTimeYears,
                field,
                section);
    }

    public void save() {
        draft.keep(
                Question.DIPLOMA,
                Diploma.read(draft.item(), typed(), draft.today()),
                (contents, answer) ->
                        contents.education()
                                .with(
                                        draft.who(),
                                        contents.education().of(draft.who()).with(answer)));
    }

    public @Nullable String getLevel() {
        return level;
    }

    public void setLevel(@Nullable String level) {
        this.level = level;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getInstitution() {
        return institution;
    }

    public void setInstitution(@Nullable String institution) {
        this.institution = institution;
    }

    public @Nullable String getDiplomaCountry() {
        return diplomaCountry;
    }

    public void setDiplomaCountry(@Nullable String diplomaCountry) {
        this.diplomaCountry = diplomaCountry;
    }

    public boolean isInQuebec() {
        return inQuebec;
    }

    public void setInQuebec(boolean inQuebec) {
        this.inQuebec = inQuebec;
    }

    public @Nullable YearMonth getBegan() {
        return began;
    }

    public void setBegan(@Nullable YearMonth began) {
        this.began = began;
    }

    public @Nullable YearMonth getObtained() {
        return obtained;
    }

    public void setObtained(@Nullable YearMonth obtained) {
        this.obtained = obtained;
    }

    public @Nullable String getFullTimeYears() {
        return fullTimeYears;
    }

    public void setFullTimeYears(@Nullable String fullTimeYears) {
        this.fullTimeYears = fullTimeYears;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public @Nullable String getSection() {
        return section;
    }

    public void setSection(@Nullable String section) {
        this.section = section;
    }
}
