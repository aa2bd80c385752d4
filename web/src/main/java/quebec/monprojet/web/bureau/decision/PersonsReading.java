package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountView;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.Language;
import quebec.monprojet.decision.Decisions;
import quebec.monprojet.decision.FoundSheet;
import quebec.monprojet.decision.Grounds;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.decision.Proposal;
import quebec.monprojet.decision.Reconsiderations;
import quebec.monprojet.decision.SecondLooks;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.decision.Told;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Texts;
import quebec.monprojet.web.texts.Words;

/**
 * What the person of a file will read, in their own language, as whoever writes or confirms it
 * sees.
 */
@Named
@RequestScoped
public class PersonsReading {

    @Inject private HandledFile file;
    @Inject private Accounts accounts;
    @Inject private Catalogue catalogue;
    @Inject private SecondLooks looks;
    @Inject private Decisions decisions;
    @Inject private Reconsiderations reconsiderations;
    @Inject private Texts texts;

    private final Once<FoundSheet> found = new Once<>(this::sheet);

    private final Once<Language> language =
            new Once<>(() -> accounts.of(file.standing().account()).map(AccountView::language));

    private Language language() {
        return language.get().orElse(Language.FR);
    }

    Told told(Grounds grounds) {
        return Told.in(
                language(), file.rules(), grounds.outcome(), grounds.clauses(), grounds.reasons());
    }

    /**
     * What a refusal says that was found, as it was proposed or as it is now; null of the others.
     */
    public @Nullable FoundSheet found(Outcome outcome) {
        return outcome == Outcome.REFUSED ? found.get().orElse(null) : null;
    }

    private Optional<FoundSheet> sheet() {
        Optional<Proposal> proposed = file.number().flatMap(looks::awaiting);
        return proposed.isPresent()
                ? decisions.sheet(proposed.get().id())
                : file.number().flatMap(decisions::found);
    }

    /** What the person may do against it. */
    public List<String> recourses(Outcome outcome) {
        boolean again = reconsiderations.open(file.standing().number()).isPresent();
        return file.rules().remedies(outcome, again).stream()
                .map(remedy -> remedy.in(language()))
                .toList();
    }

    /** The portal's words in the person's language. */
    public Words getWords() {
        return catalogue.in(language().locale());
    }

    /** That language, named for the desk. */
    public String getLanguage() {
        return texts.of("bureau.decide.preview.language." + language());
    }
}
