/** The openings as the staff decide, announce, suspend and announce them again. */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.web.bureau.opening;
