package quebec.monprojet.exchange;

import java.time.Instant;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * A conversation in which the office has not read everything.
 *
 * @param since when the oldest of its unread messages was received
 */
public record Unread(
        ApplicationNumber number,
        String familyName,
        String givenNames,
        long count,
        Instant since) {}
