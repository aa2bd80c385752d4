/** The portal's pages, and what they share: who is signed in, and in which language. */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.web;
