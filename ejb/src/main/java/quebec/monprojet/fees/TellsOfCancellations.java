package quebec.monprojet.fees;

/**
 * Asked before a decision that cancels applications is drafted or approved. Implemented by the
 * feature that writes official letters, which alone knows whether it can.
 */
public interface TellsOfCancellations {

    /** Whether a letter can tell each person now that their application is cancelled. */
    boolean canTell();
}
