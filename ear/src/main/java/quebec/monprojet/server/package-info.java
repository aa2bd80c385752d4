/**
 * What the provisioned server needs besides configuration: the choice of a database by its address.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.server;
