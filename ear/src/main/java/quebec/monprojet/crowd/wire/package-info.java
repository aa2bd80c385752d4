/**
 * HTTP/1.1 for very many requests from one thread: a selector with alarms, a bounded pool of
 * connections that are kept alive, and a reader of answers as they arrive. Everything here happens
 * on the thread of the {@link Loop}; nothing is locked.
 */
@NullMarked
package quebec.monprojet.crowd.wire;

import org.jspecify.annotations.NullMarked;
