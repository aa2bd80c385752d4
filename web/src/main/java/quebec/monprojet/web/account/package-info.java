/**
 * The doors and the applicants' own account: signing in, opening, confirming, changing, closing.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.web.account;
