package quebec.monprojet.mandate;

import quebec.monprojet.audit.Act;

/** What an act or a page asks of a mandate. */
public enum Need {
    TO_READ,
    TO_FILL,
    TO_FILE,
    /** A seal freezes what the person has declared and signed: a relative does not set it. */
    TO_SEAL,
    /**
     * Telling the office what came after the seal: between the person and the office, for no
     * delegate. Of whoever writes on paper an officer enters it.
     */
    TO_TELL,
    /** No mandate is enough, as for undertakings: whoever signs them is bound by them. */
    THE_PERSON;

    boolean isMetBy(Power power, Capacity capacity) {
        return switch (this) {
            case TO_READ -> power.holds(Power.READ);
            case TO_FILL -> power.holds(Power.FILL);
            case TO_FILE -> power.holds(Power.FILE);
            case TO_SEAL -> power.holds(Power.FILE) && capacity.represents();
            case TO_TELL, THE_PERSON -> false;
        };
    }

    /** An act that is not known here is done by nobody but the person. */
    static Need of(Act act) {
        return switch (act.name()) {
            case "mandate.opened", "document.read" -> TO_READ;
            case "dossier.answered",
                    "dossier.spouse-forgotten",
                    "document.begun",
                    "document.received",
                    "document.replaced",
                    "document.removed",
                    "document.moved",
                    "document.explained",
                    "document.explanation-withdrawn" ->
                    TO_FILL;
            case "mandate.button-taken" -> TO_FILE;
            case "dossier.sealed", "dossier.unsealed" -> TO_SEAL;
            default -> THE_PERSON;
        };
    }
}
