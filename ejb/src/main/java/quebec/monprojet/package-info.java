/**
 * Mon projet Québec: the intake of applications for a selection certificate, under a published cap.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet;
