package quebec.monprojet.correspondence;

import java.time.Instant;

/** What a letter about a suspension says. */
record PublishedSuspension(String period, Instant at, String reason) {}
