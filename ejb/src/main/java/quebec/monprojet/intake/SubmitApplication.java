package quebec.monprojet.intake;

import java.time.Instant;
import quebec.monprojet.opening.PeriodNumber;

/**
 * A person pressed the button.
 *
 * @param ticket as it was sent, not yet believed
 * @param arrivedAt when the request reached the server
 */
public record SubmitApplication(String ticket, PeriodNumber period, Instant arrivedAt) {}
