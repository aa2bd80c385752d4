/**
 * The one clock of the portal, so that everything that asks for the time can be given another, the
 * one zone in which people read it, and what happens again and again whatever the clock says.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.time;
