package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Question;

/** Birth: when, where, and the sex that the passport states. */
@Named
@RequestScoped
public class BirthPage {

    @Inject private Draft draft;

    private final BirthForm birth = new BirthForm();

    public void load() {
        draft.open(Question.BIRTH)
                .flatMap(contents -> Optional.ofNullable(contents.identity(draft.who()).birth()))
                .ifPresent(birth::fill);
    }

    public void save() {
        draft.keepIdentity(Question.BIRTH, birth.read(draft.today()), Identity::with);
    }

    public BirthForm getBirth() {
        return birth;
    }
}
