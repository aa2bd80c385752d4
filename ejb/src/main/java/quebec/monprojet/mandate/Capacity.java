package quebec.monprojet.mandate;

/**
 * In which capacity somebody is a delegate. Only lawyers, notaries and recognised consultants may
 * represent for a fee; they may seal the dossier as well. Nobody signs in the person's place.
 */
public enum Capacity {
    RELATIVE,
    LAWYER,
    NOTARY,
    CONSULTANT;

    public boolean represents() {
        return this != RELATIVE;
    }
}
