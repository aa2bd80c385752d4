package quebec.monprojet.dossier;

/** The language tests of the applicant and of the spouse. */
public record Languages(TestResults applicant, TestResults spouse)
        implements Section, OfCouple<TestResults> {

    static final Languages BLANK = new Languages(TestResults.BLANK, TestResults.BLANK);

    public Languages with(Who who, TestResults tests) {
        return who.equals(Who.APPLICANT)
                ? new Languages(tests, spouse)
                : new Languages(applicant, tests);
    }
}
