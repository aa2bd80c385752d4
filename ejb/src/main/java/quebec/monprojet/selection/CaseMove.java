package quebec.monprojet.selection;

import java.time.Instant;
import quebec.monprojet.audit.Actor;

/**
 * One move that an application made.
 *
 * @param version what it came to by it
 */
public record CaseMove(int version, Move move, Status from, Status to, Actor by, Instant at) {}
