/** Rehearsals as the staff prepare them and read what came of them. */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.web.bureau.rehearsal;
