package quebec.monprojet.mandate;

/**
 * In which capacity somebody is a delegate. Only lawyers, notaries and recognised consultants may
 * represent for a fee; they may sign in the person's place as well, as the rules of 30 May 2016 let
 * a lawyer do by ticking a box.
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
