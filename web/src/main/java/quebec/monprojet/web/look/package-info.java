/** The parts that the applicants' pages are made of: fields, faults, dates, buttons. */
@NullMarked
package quebec.monprojet.web.look;

import org.jspecify.annotations.NullMarked;
