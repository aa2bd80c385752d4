package quebec.monprojet.dossier;

/** The closest relative in Québec of the applicant and of the spouse. */
public record Relatives(Declared<Relative> applicant, Declared<Relative> spouse)
        implements Section, OfCouple<Declared<Relative>> {

    static final Relatives BLANK = new Relatives(Declared.unasked(), Declared.unasked());

    public Relatives with(Who who, Declared<Relative> relative) {
        return who.equals(Who.APPLICANT)
                ? new Relatives(relative, spouse)
                : new Relatives(applicant, relative);
    }
}
