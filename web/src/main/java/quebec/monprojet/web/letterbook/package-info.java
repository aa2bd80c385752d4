/** Official letters as their person reads them, and as anybody may verify them. */
@NullMarked
package quebec.monprojet.web.letterbook;

import org.jspecify.annotations.NullMarked;
