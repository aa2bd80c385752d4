/**
 * The selection grid as data, and the engine that counts under it: which version holds for an
 * application, what each fact is worth and under which clause, and what would change it.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.grid;
