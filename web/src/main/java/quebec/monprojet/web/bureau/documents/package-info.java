/** The documents of an application beside its answers, and what officers ask for. */
@NullMarked
package quebec.monprojet.web.bureau.documents;

import org.jspecify.annotations.NullMarked;
