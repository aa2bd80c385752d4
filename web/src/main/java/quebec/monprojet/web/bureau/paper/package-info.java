/** Dossiers that came on paper, and the letters that are posted, as officers work on them. */
@NullMarked
package quebec.monprojet.web.bureau.paper;

import org.jspecify.annotations.NullMarked;
