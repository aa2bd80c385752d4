package quebec.monprojet.assisted;

/** What a member of the staff does in one file on paper; nobody does both. */
public enum Part {
    TYPIST,
    VERIFIER
}
