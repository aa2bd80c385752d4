/**
 * How long what is kept of persons is kept (A-2.1, s. 73; ): classes are data, only an
 * established rule erases, whoever is concerned is warned first, and what is erased is gone.
 */
@NullMarked
package quebec.monprojet.retention;

import org.jspecify.annotations.NullMarked;
