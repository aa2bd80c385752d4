package quebec.monprojet.intake;

import java.time.Instant;

/**
 * How a place came to a successor.
 *
 * @param place the rank in the register, whoever held it last
 * @param givenUp the application that gave it up: of the register, or a successor's in turn
 * @param askedAt when the successor asked, after the last place had gone
 */
public record Passing(Rank place, ApplicationNumber givenUp, Instant askedAt) {}
