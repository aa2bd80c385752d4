package quebec.monprojet.certificate;

/** A certificate was taken back; told in the transaction that says so. */
public record CertificateCancelled(Certificate certificate) {}
