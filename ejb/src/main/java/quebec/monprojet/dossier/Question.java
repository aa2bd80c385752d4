package quebec.monprojet.dossier;

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
    BOND,
    STREAM
}
