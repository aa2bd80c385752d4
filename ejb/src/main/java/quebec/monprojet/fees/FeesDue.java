package quebec.monprojet.fees;

import java.time.LocalDate;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * What an application owes may be paid until this day, or another than before; told in the
 * transaction that says so.
 *
 * @param lastDay in Montréal
 */
public record FeesDue(ApplicationNumber number, LocalDate lastDay) {}
