package quebec.monprojet.operations;

import java.time.Instant;
import quebec.monprojet.time.Pulse;

/**
 * A heartbeat of a node.
 *
 * @param seenAt when the node last said so
 */
public record NodePulse(String node, Pulse pulse, Instant seenAt) {}
