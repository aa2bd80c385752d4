/**
 * The schema and its migrations: the same scripts on H2 and on PostgreSQL, before anything else.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.schema;
