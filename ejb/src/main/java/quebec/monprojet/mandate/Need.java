package quebec.monprojet.mandate;

import quebec.monprojet.audit.Act;

/** What an act or a page asks of a mandate. */
public enum Need {
    TO_READ,
    TO_FILL,
    TO_FILE,
    /** Undertakings and the seal bind the person: a relative does not sign for them. */
    TO_SIGN,
    /** No mandate is enough. */
    THE_PERSON;

    boolean isMetBy(Power power, Capacity capacity) {
        return switch (this) {
            case TO_READ -> power.holds(Power.READ);
            case TO_FILL -> power.holds(Power.FILL);
            case TO_FILE -> power.holds(Power.FILE);
            case TO_SIGN -> power.holds(Power.FILE) && capacity.represents();
            case THE_PERSON -> false;
        };
    }

    /** An act that is not known here is done by nobody but the person. */
    static Need of(Act act) {
        return switch (act.name()) {
            case "dossier.answered",
                    "document.received",
                    "document.replaced",
                    "document.removed",
                    "document.moved",
                    "document.explained",
                    "document.explanation-withdrawn" ->
                    TO_FILL;
            case "mandate.button-taken" -> TO_FILE;
            case "dossier.signed", "dossier.sealed", "dossier.unsealed" -> TO_SIGN;
            default -> THE_PERSON;
        };
    }
}
