package quebec.monprojet.correspondence;

import java.time.Instant;
import quebec.monprojet.opening.PeriodKind;

/** What a letter about a suspension says. */
record PublishedSuspension(String period, PeriodKind kind, Instant at, String reason) {}
