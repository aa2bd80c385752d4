/**
 * What other systems are handed of decided applications, and what they answer: an outbox that is
 * sent encrypted and may be replayed, and confirmations that are signed and heard once.
 */
@NullMarked
package quebec.monprojet.handover;

import org.jspecify.annotations.NullMarked;
