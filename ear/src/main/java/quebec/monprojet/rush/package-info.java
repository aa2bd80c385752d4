/**
 * Opening days: crowds at the bell, and the one checker that judges what came of them, from what
 * clients saw and what anyone may download. It follows docs/proofs/specification.md with code of
 * its own: nothing here calls the classes that it judges.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.rush;
