/** The journal: who did what to what and when, in a chain where a changed row betrays itself. */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.audit;
