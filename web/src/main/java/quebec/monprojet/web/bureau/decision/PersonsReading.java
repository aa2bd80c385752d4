package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import quebec.monprojet.account.AccountView;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.Language;
import quebec.monprojet.decision.Grounds;
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
    @Inject private Texts texts;

    private final Once<Language> language =
            new Once<>(() -> accounts.of(file.standing().account()).map(AccountView::language));

    private Language language() {
        return language.get().orElse(Language.FR);
    }

    Told told(Grounds grounds) {
        return Told.in(
                language(), file.rules(), grounds.outcome(), grounds.clauses(), grounds.reasons());
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
