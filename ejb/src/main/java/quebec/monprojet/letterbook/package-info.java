/**
 * Official letters: templates that two people answer for, letters that are numbered and kept as
 * they were written, and runs that write one letter to many. How a letter reaches its person is
 * told above.
 */
@NullMarked
package quebec.monprojet.letterbook;

import org.jspecify.annotations.NullMarked;
