/**
 * Who is written to, when and in which language. The table of letters is its own outbox: a letter
 * exists before anybody tries to send it, and its sending may be tried again at any time.
 */
@NullMarked
package quebec.monprojet.correspondence;

import org.jspecify.annotations.NullMarked;
