/** The applicant's own dossier, one question a page: fill in, check, seal. */
@NullMarked
package quebec.monprojet.web.dossier;

import org.jspecify.annotations.NullMarked;
