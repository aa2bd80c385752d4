/**
 * A bank that is played beside a demonstration, as somebody else's site: it shares nothing with the
 * portal but the key under which both sign what they say to each other. It remembers until the
 * server stops, and exists nowhere else than in a demonstration.
 */
@NullMarked
package quebec.monprojet.web.bank;

import org.jspecify.annotations.NullMarked;
