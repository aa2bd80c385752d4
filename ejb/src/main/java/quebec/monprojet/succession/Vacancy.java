package quebec.monprojet.succession;

import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;

/**
 * A place that was given up.
 *
 * @param number of the application that held it last
 * @param place its rank in the register
 */
record Vacancy(ApplicationNumber number, Rank place, Cause cause) {}
