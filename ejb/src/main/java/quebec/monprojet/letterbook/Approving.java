package quebec.monprojet.letterbook;

/** What came of approving a draft. */
public enum Approving {
    APPROVED,
    /** Whoever wrote it does not approve it. */
    OWN_DRAFT,
    /** There is no such draft, or it was rewritten since it was read. */
    OVERTAKEN
}
