package quebec.monprojet.dossier;

import org.jspecify.annotations.Nullable;

/**
 * By what one person is recognised in two dossiers, as keyed hashes.
 *
 * @param bearer of the letters of their names at birth and their birth date; null where one of the
 *     two is not told
 * @param passport of its country and number; null where none is told
 */
public record Likeness(@Nullable PersonKey bearer, @Nullable PersonKey passport) {}
