package quebec.monprojet.correspondence;

/** Letters that must not wait for each other travel in lanes of their own: one queue for each. */
public enum Lane {
    ACKNOWLEDGEMENTS,
    ACCOUNT_LETTERS,
    /** To everybody at once, hence paced. */
    NOTICES
}
