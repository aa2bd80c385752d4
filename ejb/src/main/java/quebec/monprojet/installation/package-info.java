/** What the environment and the server say of this installation, for all who need to know it. */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.installation;
