package quebec.monprojet.dossier;

import quebec.monprojet.grid.LanguageTest.Language;

/** What is asked, one thing at a time: the tasks of the dossier, and where a finding leads. */
public enum Question {
    NAMES,
    BIRTH,
    CITIZENSHIPS,
    MARITAL_STATUS,
    RESIDENCE,
    PASSPORT,
    ADDRESS,
    PHONE,
    SPOUSE,
    DEPENDANTS,
    /** One dependant of the list. */
    BOND,
    EDUCATION,
    /** One diploma of the list. */
    DIPLOMA,
    EXPERIENCE,
    /** One job of the list. */
    JOB,
    FRENCH,
    ENGLISH,
    STAYS,
    /** One stay of the list. */
    STAY,
    RELATIVE,
    OFFER,
    DESTINATION,
    STREAM,
    FUNDS,
    VALUES,
    CONSENTS;

    /** The question that asks for a test of this language. */
    public static Question about(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    /** The question whose list an answer to this one stands in; itself when it stands alone. */
    public Question list() {
        return switch (this) {
            case BOND -> DEPENDANTS;
            case DIPLOMA -> EDUCATION;
            case JOB -> EXPERIENCE;
            case STAY -> STAYS;
            default -> this;
        };
    }
}
