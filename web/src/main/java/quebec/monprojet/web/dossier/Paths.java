package quebec.monprojet.web.dossier;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Who;

/** Where each question is asked, and which comes after. */
final class Paths {

    static final String TASKS = "/dossier/";
    static final String CHECK = "/dossier/verifier";

    private Paths() {}

    static String of(Question question, Who who) {
        return "/dossier/"
                + page(question)
                + (who.equals(Who.APPLICANT) ? "" : "?qui=" + token(who));
    }

    private static String page(Question question) {
        return switch (question) {
            case NAMES -> "nom";
            case BIRTH -> "naissance";
            case CITIZENSHIPS -> "citoyennete";
            case MARITAL_STATUS -> "etat-civil";
            case RESIDENCE -> "residence";
            case PASSPORT -> "passeport";
            case ADDRESS -> "adresse";
            case PHONE -> "telephone";
            case SPOUSE -> "conjoint";
            case DEPENDANTS -> "personnes-a-charge";
            case BOND -> "personne-a-charge";
            case STREAM -> "volet";
        };
    }

    static String after(Question question, Who who) {
        return switch (question) {
            case BOND -> of(Question.NAMES, who);
            case NAMES -> of(Question.BIRTH, who);
            case BIRTH -> of(Question.CITIZENSHIPS, who);
            case CITIZENSHIPS ->
                    who.equals(Who.SPOUSE)
                            ? of(Question.RESIDENCE, who)
                            : of(Question.MARITAL_STATUS, who);
            case MARITAL_STATUS -> of(Question.RESIDENCE, who);
            case RESIDENCE -> of(Question.PASSPORT, who);
            case PASSPORT ->
                    who.role() == Who.Role.DEPENDANT
                            ? of(Question.DEPENDANTS, Who.APPLICANT)
                            : TASKS;
            case ADDRESS -> of(Question.PHONE, who);
            case PHONE, SPOUSE, DEPENDANTS, STREAM -> TASKS;
        };
    }

    static String token(Who who) {
        return switch (who.role()) {
            case APPLICANT -> "moi";
            case SPOUSE -> "conjoint";
            case DEPENDANT -> String.valueOf(who.dependant());
        };
    }

    static Optional<Who> who(@Nullable String token) {
        if (token == null || token.isEmpty() || token.equals("moi")) {
            return Optional.of(Who.APPLICANT);
        }
        if (token.equals("conjoint")) {
            return Optional.of(Who.SPOUSE);
        }
        try {
            return Optional.of(Who.dependant(UUID.fromString(token)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
