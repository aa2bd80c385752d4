package quebec.monprojet.dossier;

/** What is signed before an application is presented, and the version of each text today. */
public enum Undertaking {
    /** To provide for the household's basic needs for three months. */
    FUNDS("1"),
    /** The declaration on the common values of Québec society. */
    VALUES("1"),
    /** To the checks and exchanges that the examination needs; and that all said is true. */
    CONSENTS("1");

    private final String text;

    Undertaking(String text) {
        this.text = text;
    }

    /** The version of its text; a new one asks everybody to sign again. */
    public String text() {
        return text;
    }

    public Question question() {
        return switch (this) {
            case FUNDS -> Question.FUNDS;
            case VALUES -> Question.VALUES;
            case CONSENTS -> Question.CONSENTS;
        };
    }
}
