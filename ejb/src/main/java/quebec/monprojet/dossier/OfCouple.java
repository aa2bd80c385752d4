package quebec.monprojet.dossier;

/** What is asked of the applicant and of the spouse alike. */
public interface OfCouple<T> {

    T applicant();

    T spouse();

    /**
     * What this person answers.
     *
     * @throws IllegalArgumentException for a dependant, who is not asked
     */
    default T of(Who who) {
        return switch (who.role()) {
            case APPLICANT -> applicant();
            case SPOUSE -> spouse();
            case DEPENDANT -> throw new IllegalArgumentException("Not asked of a dependant");
        };
    }
}
