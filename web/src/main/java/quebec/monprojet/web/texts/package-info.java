/** What the pages say, in French first, and in the reader's language once attested. */
@NullMarked
package quebec.monprojet.web.texts;

import org.jspecify.annotations.NullMarked;
