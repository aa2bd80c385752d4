package quebec.monprojet.intake;

import java.time.Instant;
import quebec.monprojet.opening.PeriodNumber;

/**
 * A person pressed the button.
 *
 * @param ticket as it was sent, not yet believed
 * @param arrivedAt when its head was read, by which a cheap answer is judged; whoever joins the
 *     line is stamped by {@link Arrivals} once the request is whole
 */
public record SubmitApplication(String ticket, PeriodNumber period, Instant arrivedAt) {}
