/**
 * A person's right to what is kept of them (A-2.1, ss. 83 and 84): gathered from every feature, and
 * handed over to nobody else.
 */
@NullMarked
package quebec.monprojet.access;

import org.jspecify.annotations.NullMarked;
