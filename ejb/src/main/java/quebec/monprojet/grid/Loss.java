package quebec.monprojet.grid;

import java.time.LocalDate;

/**
 * Points that time takes away: filed on that day or after, the application would have so many fewer
 * on this criterion.
 */
public record Loss(Criterion criterion, LocalDate on, int points) {}
