package quebec.monprojet.mandate;

/** A mandate as its delegate sees it, with the name of the person who gave it. */
public record HeldMandate(Mandate mandate, String person) {}
