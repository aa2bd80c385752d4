package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Citizenships;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Who;

/** The passport, with its two machine-readable lines for who copies them. */
@Named
@RequestScoped
public class PassportPage {

    @Inject private Draft draft;

    private final PassportForm passport = new PassportForm();

    public void load() {
        draft.open(Question.PASSPORT).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        contents.passport(draft.who())
                .ifPresentOrElse(passport::fill, () -> passport.setCountry(only(contents)));
    }

    /** The country of somebody with one citizenship, which most often made the passport. */
    private @Nullable String only(Contents contents) {
        Citizenships held = contents.identity(draft.who()).citizenships();
        return held == null || held.countries().size() != 1 ? null : held.countries().get(0).code();
    }

    public void save() {
        draft.keep(
                Question.PASSPORT,
                passport.read(draft.today()),
                (contents, answer) -> contents.changed(draft.who(), answer));
    }

    /** A dependant may not have one yet. */
    public boolean isOptional() {
        return draft.who().role() == Who.Role.DEPENDANT;
    }

    public String getSkip() {
        return Paths.after(Question.PASSPORT, draft.who(), draft.contents());
    }

    public PassportForm getPassport() {
        return passport;
    }
}
