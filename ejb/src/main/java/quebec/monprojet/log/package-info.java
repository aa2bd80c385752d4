/** An append-only log that anyone can check: canonical JSON, a Merkle tree, signed heads. */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.log;
