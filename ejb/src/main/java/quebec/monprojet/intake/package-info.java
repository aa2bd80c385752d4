/** The register of received applications: the line that leads to it and the receipts it gives. */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.intake;
