package quebec.monprojet.decision;

/** A notice of intention was given; told in the transaction that says so. */
public record NoticeGiven(NoticeOfIntention notice) {}
