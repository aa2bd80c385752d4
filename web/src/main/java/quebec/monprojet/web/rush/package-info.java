/** What forty thousand people ask for at once: small answers, without session and without Faces. */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.web.rush;
