package quebec.monprojet.mandate;

/**
 * A mandate as its delegate sees it.
 *
 * @param person what the person who gave it is called; empty where the reader may not know
 * @param received whether a period has received that person's dossier: there is nothing to fill in
 *     or to file any more
 */
public record HeldMandate(Mandate mandate, String person, boolean received) {}
