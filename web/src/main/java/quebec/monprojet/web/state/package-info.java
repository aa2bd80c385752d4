/** What everybody may read of every period: the page {@code /etat}, its feed and its calendar. */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.web.state;
