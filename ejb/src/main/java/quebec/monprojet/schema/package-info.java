/**
 * The schema and its migrations, the same scripts on H2 and on PostgreSQL, before anything else;
 * and the one way to its tables in SQL.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.schema;
