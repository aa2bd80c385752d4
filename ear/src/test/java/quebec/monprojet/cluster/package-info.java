/**
 * Two nodes of the provisioned server, one PostgreSQL and the load balancer that operators use:
 * what is received, who stays signed in and who is turned away when nodes die, freeze and are
 * renewed.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.cluster;
