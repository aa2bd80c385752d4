/**
 * Rehearses an opening against a running portal: a crowd with tickets waits, presses at the bell in
 * an open loop, asks again as browsers do, and keeps every answer for the checker. Shipped as
 * {@code bin/rehearsal.jar}; a program of its own, that shares nothing with the portal but its
 * contract over HTTP.
 */
@NullMarked
package quebec.monprojet.crowd;

import org.jspecify.annotations.NullMarked;
