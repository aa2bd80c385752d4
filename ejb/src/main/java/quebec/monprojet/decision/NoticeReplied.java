package quebec.monprojet.decision;

/**
 * A person replied to a notice on line; told in the transaction that says so.
 *
 * @param notice as it is with the reply
 */
public record NoticeReplied(NoticeOfIntention notice) {}
