/**
 * How the work stands, in numbers: what waits and for how long, what is decided and why, how often
 * a second look finds an error, and when the last that waits may be decided. Also the seat of
 * whoever checks the work. No figure names a person; what everybody may see tells nothing of fewer
 * than five.
 */
@NullMarked
package quebec.monprojet.figures;

import org.jspecify.annotations.NullMarked;
