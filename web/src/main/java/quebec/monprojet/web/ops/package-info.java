/** What operations staff and their monitors ask of a node, on a port that only they reach. */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.web.ops;
