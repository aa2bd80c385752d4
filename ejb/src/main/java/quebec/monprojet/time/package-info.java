/**
 * The one clock of the portal, so that everything that asks for the time can be given another, and
 * the one zone in which people read it.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.time;
