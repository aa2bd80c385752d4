package quebec.monprojet.web.dossier;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Chapter;
import quebec.monprojet.dossier.Contents;
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

    /** The page of one entry of a list. */
    static String of(Question question, Who who, UUID item) {
        String list = of(question, who);
        return list + (list.contains("?") ? "&" : "?") + "element=" + item;
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
            case EDUCATION -> "etudes";
            case DIPLOMA -> "diplome";
            case EXPERIENCE -> "emplois";
            case JOB -> "emploi";
            case FRENCH -> "francais";
            case ENGLISH -> "anglais";
            case STAYS -> "sejours";
            case STAY -> "sejour";
            case RELATIVE -> "parente";
            case OFFER -> "offre";
            case DESTINATION -> "projet";
            case STREAM -> "volet";
            case FUNDS -> "autonomie";
            case VALUES -> "valeurs";
            case CONSENTS -> "consentements";
        };
    }

    /** The next page of the chapter; from an entry its list, from a chapter's end the tasks. */
    static String after(Question question, Who who, Contents contents) {
        if (question == Question.BOND) {
            return of(Question.NAMES, who);
        }
        if (question != question.list()) {
            return of(question.list(), who);
        }
        return Chapter.all(contents).stream()
                .filter(part -> part.who().equals(who) && part.questions().contains(question))
                .findFirst()
                .flatMap(part -> next(question, part))
                .orElse(
                        who.role() == Who.Role.DEPENDANT
                                ? of(Question.DEPENDANTS, Who.APPLICANT)
                                : TASKS);
    }

    private static Optional<String> next(Question question, Chapter.Part part) {
        return part.questions().stream()
                .dropWhile(each -> each != question)
                .skip(1)
                .findFirst()
                .map(each -> of(each, part.who()));
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
