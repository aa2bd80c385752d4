package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Relative;

/** The closest relative in Québec. */
@Named
@RequestScoped
public class RelativePage {

    @Inject private Draft draft;

    private @Nullable String relative;
    private @Nullable String kin;
    private @Nullable String relativeName;
    private @Nullable String relativeStatus;
    private @Nullable String relativeCity;

    public void load() {
        draft.open(Question.RELATIVE).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        var known = contents.relatives().of(draft.who());
        relative = known.there() == null ? null : known.there().toString();
        known.known().ifPresent(this::fill);
    }

    private void fill(Relative known) {
        kin = known.kin().name();
        relativeName = known.name();
        relativeStatus = known.status().name();
        relativeCity = known.city();
    }

    public void save() {
        draft.keep(
                Question.RELATIVE,
                Relative.read(
                        new Relative.Typed(
                                relative, kin, relativeName, relativeStatus, relativeCity)),
                (contents, answer) -> contents.relatives().with(draft.who(), answer));
    }

    public @Nullable String getRelative() {
        return relative;
    }

    public void setRelative(@Nullable String relative) {
        this.relative = relative;
    }

    public @Nullable String getKin() {
        return kin;
    }

    public void setKin(@Nullable String kin) {
        this.kin = kin;
    }

    public @Nullable String getRelativeName() {
        return relativeName;
    }

    public void setRelativeName(@Nullable String relativeName) {
        this.relativeName = relativeName;
    }

    public @Nullable String getRelativeStatus() {
        return relativeStatus;
    }

    public void setRelativeStatus(@Nullable String relativeStatus) {
        this.relativeStatus = relativeStatus;
    }

    public @Nullable String getRelativeCity() {
        return relativeCity;
    }

    public void setRelativeCity(@Nullable String relativeCity) {
        this.relativeCity = relativeCity;
    }
}
