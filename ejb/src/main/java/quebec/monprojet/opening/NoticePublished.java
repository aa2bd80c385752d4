package quebec.monprojet.opening;

/** Fired inside the transaction that publishes a notice. */
public record NoticePublished(long noticeId) {}
