/**
 * What takes a machine or half an hour to break, at the full numbers of the table in {@code
 * docs/chaos.md}: the profile {@code chaos} runs it. Each ends with the checker.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.chaos.full;
