package quebec.monprojet.retention;

import java.time.LocalDate;

/** How many of a class were erased on a day, in Montréal. */
public record ErasureTally(String name, LocalDate day, int erased) {}
