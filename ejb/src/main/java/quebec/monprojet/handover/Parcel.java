package quebec.monprojet.handover;

/**
 * What is given to the broker.
 *
 * @param body encrypted: only its destination reads it
 */
public record Parcel(Destination destination, String body) {}
