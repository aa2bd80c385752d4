package quebec.monprojet.handover;

/** Something is to be handed over; told in the transaction that writes it down. */
public record HandoverWritten(long number) {}
