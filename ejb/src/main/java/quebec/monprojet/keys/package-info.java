/** What the portal keeps secret, and the public half of what it signs with. */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.keys;
