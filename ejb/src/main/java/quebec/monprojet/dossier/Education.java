package quebec.monprojet.dossier;

/** The diplomas of the applicant and of the spouse. */
public record Education(Listed<Diploma> applicant, Listed<Diploma> spouse)
        implements Section, OfCouple<Listed<Diploma>> {

    static final Education BLANK = new Education(Listed.nothing(), Listed.nothing());

    public Education with(Who who, Listed<Diploma> diplomas) {
        return who.equals(Who.APPLICANT)
                ? new Education(diplomas, spouse)
                : new Education(applicant, diplomas);
    }
}
