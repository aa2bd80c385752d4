package quebec.monprojet.exchange;

import java.time.Instant;
import quebec.monprojet.intake.ApplicationNumber;

/** Somebody gave up their application. */
public record Withdrawal(ApplicationNumber number, Instant at) {}
