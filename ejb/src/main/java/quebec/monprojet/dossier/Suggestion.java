package quebec.monprojet.dossier;

import java.time.LocalDate;

/**
 * What the other answers make likely about somebody: offered on the page, saved by nobody but its
 * reader. Names are never guessed, since persons are told apart by them.
 */
public final class Suggestion {

    /** Years. Nobody younger may marry: Civil Code of Québec, art. 373. */
    private static final int MARRIAGEABLE = 16;

    private Suggestion() {}

    /** Each part that may be offered; the others are null. */
    public static Identity of(Contents contents, Who who, LocalDate today) {
        Identity applicant = contents.identity();
        return switch (who.role()) {
            case APPLICANT -> Identity.BLANK;
            case SPOUSE -> new Identity(null, null, null, null, applicant.residence());
            case DEPENDANT ->
                    new Identity(
                            null,
                            null,
                            applicant.citizenships(),
                            child(contents.identity(who), today) ? MaritalStatus.SINGLE : null,
                            applicant.residence());
        };
    }

    private static boolean child(Identity identity, LocalDate today) {
        Birth birth = identity.birth();
        return birth != null && birth.ageOn(today) < MARRIAGEABLE;
    }
}
