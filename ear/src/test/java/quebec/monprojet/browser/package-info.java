/**
 * Journeys in a real browser, on the provisioned server with its demonstration. A test class names
 * the {@link quebec.monprojet.browser.Moment} it takes place in and is given a {@link
 * quebec.monprojet.browser.Portal} and, for each person, a browser of their own.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.browser;
