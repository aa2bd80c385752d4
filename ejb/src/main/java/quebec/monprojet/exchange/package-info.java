/**
 * What passes between a person and the office after the receipt: messages both ways, changes of
 * situation, and giving the application up. The sealed dossier stays what it was; all this stands
 * beside it, and nothing of it is ever changed.
 */
@NullMarked
package quebec.monprojet.exchange;

import org.jspecify.annotations.NullMarked;
