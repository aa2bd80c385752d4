package quebec.monprojet.node;

import java.time.Instant;
import java.util.UUID;

/** Which start of a node lived, and when, by the database's clock. */
record Sign(UUID start, Instant seenAt) {}
