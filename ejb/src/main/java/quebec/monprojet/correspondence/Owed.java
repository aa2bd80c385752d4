package quebec.monprojet.correspondence;

/** A letter that waits to be carried, and what it is about. */
public record Owed(LetterId letter, LetterKind kind, String subject) {}
