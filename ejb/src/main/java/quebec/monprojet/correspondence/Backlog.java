package quebec.monprojet.correspondence;

import java.time.Duration;

/** What a lane owes, and for how long the oldest letter has waited. */
public record Backlog(long letters, Duration oldest) {}
