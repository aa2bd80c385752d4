/** The one clock of the portal, so that everything that asks for the time can be given another. */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.time;
