/**
 * The clock of the portal, so that everything that asks for the time can be given another; the zone
 * in which people read it; a clock for what lasts, which nobody puts; and what happens again and
 * again whatever a clock says.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.time;
