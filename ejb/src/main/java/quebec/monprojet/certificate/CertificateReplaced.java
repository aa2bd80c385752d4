package quebec.monprojet.certificate;

/** A certificate holds no more, and another does in its place; told in the same transaction. */
public record CertificateReplaced(Certificate certificate, CertificateCode by) {}
