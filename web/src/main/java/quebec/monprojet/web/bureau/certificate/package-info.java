/** Certificates as officers issue, correct and cancel them. */
@NullMarked
package quebec.monprojet.web.bureau.certificate;

import org.jspecify.annotations.NullMarked;
