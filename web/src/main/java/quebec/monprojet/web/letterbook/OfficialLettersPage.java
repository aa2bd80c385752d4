package quebec.monprojet.web.letterbook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.letterbook.OfficialLetter;
import quebec.monprojet.letterbook.OfficialLetters;
import quebec.monprojet.web.SignedIn;

/** Page {@code /dossier/lettres}: one's official letters, the latest first. */
@Named
@RequestScoped
public class OfficialLettersPage {

    @Inject private OfficialLetters official;
    @Inject private SignedIn signedIn;

    private @Nullable List<OfficialLetter> letters;

    public List<OfficialLetter> getLetters() {
        var shown = letters;
        if (shown == null) {
            shown = signedIn.account().map(official::of).orElse(List.of());
            letters = shown;
        }
        return shown;
    }

    public long getUnread() {
        return getLetters().stream().filter(letter -> !letter.isReceived()).count();
    }
}
