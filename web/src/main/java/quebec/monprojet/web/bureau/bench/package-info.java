/** The bench in the back office: the worklist, the teams and the order of processing. */
@NullMarked
package quebec.monprojet.web.bureau.bench;

import org.jspecify.annotations.NullMarked;
