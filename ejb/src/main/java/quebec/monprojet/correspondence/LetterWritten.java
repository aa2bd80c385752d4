package quebec.monprojet.correspondence;

/** A letter stands in the outbox; whoever carries letters may come for it after the commit. */
public record LetterWritten(LetterId letter, LetterKind kind) {}
