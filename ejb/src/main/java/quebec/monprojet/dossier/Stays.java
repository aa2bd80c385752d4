package quebec.monprojet.dossier;

/** The stays in Québec of the applicant and of the spouse. */
public record Stays(Listed<Stay> applicant, Listed<Stay> spouse)
        implements Section, OfCouple<Listed<Stay>> {

    static final Stays BLANK = new Stays(Listed.nothing(), Listed.nothing());

    public Stays with(Who who, Listed<Stay> stays) {
        return who.equals(Who.APPLICANT) ? new Stays(stays, spouse) : new Stays(applicant, stays);
    }
}
