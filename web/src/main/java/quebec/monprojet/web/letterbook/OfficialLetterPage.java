package quebec.monprojet.web.letterbook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.Decisions;
import quebec.monprojet.letterbook.LetterContent;
import quebec.monprojet.letterbook.LetterNumber;
import quebec.monprojet.letterbook.OfficialLetter;
import quebec.monprojet.letterbook.OfficialLetters;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;

/** Page {@code /dossier/lettre}: one letter. Opening it is receiving it. */
@Named
@RequestScoped
public class OfficialLetterPage {

    @Inject private OfficialLetters official;
    @Inject private Decisions decisions;
    @Inject private SignedIn signedIn;
    @Inject private HttpServletRequest request;

    private @Nullable OfficialLetter letter;

    @PostConstruct
    void open() {
        Optional<LetterNumber> number =
                LetterNumber.parse(Objects.requireNonNullElse(request.getParameter("lettre"), ""));
        letter =
                signedIn.account()
                        .flatMap(own -> number.flatMap(named -> official.open(own, named)))
                        .orElse(null);
    }

    public void load() {
        if (letter == null) {
            Going.nowhere();
        }
    }

    public @Nullable OfficialLetter getLetter() {
        return letter;
    }

    /** What it asks for or tells of; null where it asks for nothing. */
    public @Nullable Next getNext() {
        return letter == null
                ? null
                : Next.after(
                        letter.content(),
                        decisions.standing(letter.content().application()).isPresent());
    }

    /**
     * A page to go to from a letter.
     *
     * @param act by its word
     */
    public record Next(String act, String path) {

        /**
         * @param decided whether a decision counts; without one its page says nothing
         */
        static @Nullable Next after(LetterContent content, boolean decided) {
            String about = "?numero=" + content.application();
            return switch (content.kind()) {
                case NOTICE_OF_INTENTION -> new Next("reply", "/dossier/avis" + about);
                case SELECTED, REFUSED, REJECTED, RECONSIDERATION_CONCLUDED ->
                        decided
                                ? new Next("decision", "/dossier/decision" + about)
                                : new Next("review", "/dossier/reexamen" + about);
                case CANCELLED -> new Next("decision", "/dossier/annulation" + about);
                case RECONSIDERATION_RECEIVED -> new Next("review", "/dossier/reexamen" + about);
                case CERTIFICATE_SENT, CERTIFICATE_REPLACED, CERTIFICATE_CANCELLED ->
                        new Next("certificate", "/dossier/certificat");
                case GENERAL -> null;
            };
        }
    }
}
