/**
 * What may go wrong on an opening day, made to go wrong: power, broker, network, a hand in the
 * database. Each ends with the checker.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.chaos;
