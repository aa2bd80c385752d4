package quebec.monprojet.web.demonstration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import quebec.monprojet.correspondence.KeptLetter;
import quebec.monprojet.correspondence.KeptLetters;

/** Page {@code /demonstration/courriel}. */
@Named
@RequestScoped
public class LettersPage {

    private static final int MOST = 200;

    private final KeptLetters letters;

    @Inject
    public LettersPage(KeptLetters letters) {
        this.letters = letters;
    }

    @SuppressWarnings("NullAway")
    protected LettersPage() {
        this(null);
    }

    public List<KeptLetter> getLatest() {
        return letters.latest(MOST);
    }
}
