package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Citizenships;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Question;

/** Citizenships, or none. */
@Named
@RequestScoped
public class CitizenshipsPage {

    @Inject private Draft draft;
    @Inject private Suggestions suggestions;

    private @Nullable String citizenship1;
    private @Nullable String citizenship2;
    private @Nullable String citizenship3;
    private @Nullable String citizenship4;
    private boolean stateless;

    public void load() {
        draft.open(Question.CITIZENSHIPS).ifPresent(contents -> fill());
    }

    private void fill() {
        Citizenships known = suggestions.answerOrLikely(Identity::citizenships);
        if (known == null) {
            return;
        }
        stateless = known.stateless();
        citizenship1 = code(known, 0);
        citizenship2 = code(known, 1);
        citizenship3 = code(known, 2);
        citizenship4 = code(known, 3);
    }

    private static @Nullable String code(Citizenships known, int at) {
        return at < known.countries().size() ? known.countries().get(at).code() : null;
    }

    public void save() {
        draft.keepIdentity(
                Question.CITIZENSHIPS,
                Citizenships.read(
                        Arrays.asList(citizenship1, citizenship2, citizenship3, citizenship4),
                        stateless),
                Identity::with);
    }

    public @Nullable String getCitizenship1() {
        return citizenship1;
    }

    public void setCitizenship1(@Nullable String citizenship1) {
        this.citizenship1 = citizenship1;
    }

    public @Nullable String getCitizenship2() {
        return citizenship2;
    }

    public void setCitizenship2(@Nullable String citizenship2) {
        this.citizenship2 = citizenship2;
    }

    public @Nullable String getCitizenship3() {
        return citizenship3;
    }

    public void setCitizenship3(@Nullable String citizenship3) {
        this.citizenship3 = citizenship3;
    }

    public @Nullable String getCitizenship4() {
        return citizenship4;
    }

    public void setCitizenship4(@Nullable String citizenship4) {
        this.citizenship4 = citizenship4;
    }

    public boolean isStateless() {
        return stateless;
    }

    public void setStateless(boolean stateless) {
        this.stateless = stateless;
    }
}
