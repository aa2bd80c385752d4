/**
 * Doorbells. A message carries a number and nothing personal; losing one only delays what the
 * database owes, and ringing twice changes nothing.
 */
@NullMarked
package quebec.monprojet.jms;

import org.jspecify.annotations.NullMarked;
