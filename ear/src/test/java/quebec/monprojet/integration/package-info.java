/**
 * The very EAR that ships, in the provisioned server: once on H2, once on PostgreSQL, one start
 * each.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.integration;
