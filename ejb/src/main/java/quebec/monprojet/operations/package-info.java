/**
 * What operations see and steer while the portal runs: heartbeats, the pace of mail and queues. An
 * order holds on all nodes, has a reason, and stands in the journal; opening an intake is not among
 * them.
 */
@NullMarked
package quebec.monprojet.operations;

import org.jspecify.annotations.NullMarked;
