package quebec.monprojet.decision;

/** An officer entered what a person replied to a notice in a letter. */
public record ReplyEntered(PostedReply reply, NoticeOfIntention notice) {}
