package quebec.monprojet.intake;

import java.time.Duration;

/**
 * After how long whoever was told nothing is asked to press again. Browsers do it by themselves, so
 * each is as short as the cause allows, and no shorter: a crowd that comes back too early is the
 * next cause.
 */
final class ComeBack {

    /** The line of proofs is full: it asks no database and drains in about a second. */
    static final Submission.Busy WHEN_ASKS_DRAINED = new Submission.Busy(Duration.ofSeconds(2));

    /** The line for places is full, or its batch failed: longer, for it commits as it drains. */
    static final Submission.Busy WHEN_LINE_DRAINED = new Submission.Busy(Duration.ofSeconds(3));

    /** The periods are unread or something broke: as long as what was read of them is trusted. */
    static final Submission.Busy WHEN_READ_ANEW = new Submission.Busy(Duration.ofSeconds(5));

    private ComeBack() {}
}
