package quebec.monprojet.exchange;

import java.time.Instant;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * A conversation in which the person wrote last.
 *
 * @param unread how many of the messages that wait nobody of the office has opened
 * @param since when the oldest message that waits for an answer was received
 */
public record Unanswered(
        ApplicationNumber number,
        String familyName,
        String givenNames,
        long unread,
        Instant since) {}
