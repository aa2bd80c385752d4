package quebec.monprojet.fees;

/**
 * Says whether a bank may be played beside this portal. Implemented by the demonstration, which
 * alone knows whether the database is its own: a variable left in the environment of a real portal
 * must not let anybody pay with play money.
 */
public interface PlaysBank {

    boolean isPlayed();
}
