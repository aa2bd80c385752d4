package quebec.monprojet.dossier;

/** The jobs of the applicant and of the spouse. */
public record Experience(Listed<Job> applicant, Listed<Job> spouse)
        implements Section, OfCouple<Listed<Job>> {

    static final Experience BLANK = new Experience(Listed.nothing(), Listed.nothing());

    public Experience with(Who who, Listed<Job> jobs) {
        return who.equals(Who.APPLICANT)
                ? new Experience(jobs, spouse)
                : new Experience(applicant, jobs);
    }
}
