/**
 * The officers' bench: who works on which application, in which order they are taken, and how each
 * of them is found again.
 */
@NullMarked
package quebec.monprojet.bench;

import org.jspecify.annotations.NullMarked;
