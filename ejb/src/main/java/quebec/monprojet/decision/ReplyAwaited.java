package quebec.monprojet.decision;

/** The last day for a reply comes near; told once, in the transaction that says so. */
public record ReplyAwaited(NoticeOfIntention notice) {}
