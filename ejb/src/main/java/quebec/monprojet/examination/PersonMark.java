package quebec.monprojet.examination;

import java.util.List;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Likeness;
import quebec.monprojet.dossier.Likenesses;
import quebec.monprojet.dossier.Who;

/**
 * One of the persons of an application, by what they are recognised in another.
 *
 * @param person {@code moi}, {@code conjoint}, or which dependant
 */
record PersonMark(String person, Who.Role role, Likeness likeness) {

    private static final Likeness UNLIKE = new Likeness(null, null);

    /** Of an application whose dossier cannot be read: nobody is recognised in it. */
    static List<PersonMark> nobody() {
        return List.of(new PersonMark(name(Who.APPLICANT), Who.Role.APPLICANT, UNLIKE));
    }

    static List<PersonMark> of(Contents contents, Likenesses likenesses) {
        return contents.everybody().stream()
                .map(who -> new PersonMark(name(who), who.role(), likenesses.of(contents, who)))
                .toList();
    }

    private static String name(Who who) {
        return switch (who.role()) {
            case APPLICANT -> "moi";
            case SPOUSE -> "conjoint";
            case DEPENDANT -> String.valueOf(who.dependant());
        };
    }
}
