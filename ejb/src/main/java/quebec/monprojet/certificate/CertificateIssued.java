package quebec.monprojet.certificate;

/** A certificate holds from now on; told in the transaction that says so. */
public record CertificateIssued(Certificate certificate) {}
