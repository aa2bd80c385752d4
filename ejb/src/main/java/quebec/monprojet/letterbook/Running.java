package quebec.monprojet.letterbook;

/** What came of wanting to do something with a run. */
public enum Running {
    DONE,
    /** Somebody else has to confirm now. */
    AWAITS_ANOTHER,
    /** Whoever started it does not confirm it. */
    OWN_START,
    /** It concerns nobody. */
    NOBODY,
    /** It has come further meanwhile, or there is no such run. */
    OVERTAKEN
}
