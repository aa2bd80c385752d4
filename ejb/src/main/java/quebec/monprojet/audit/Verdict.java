package quebec.monprojet.audit;

/** What a walk along the whole journal found. */
public sealed interface Verdict permits Intact, Broken {}
