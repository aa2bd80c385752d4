package quebec.monprojet.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.grid.Certainty;
import quebec.monprojet.installation.OperatorsFile;

/**
 * The terms of certificates: the file that {@code MPQ_CERTIFICATE_TERMS_FILE} names, or the one
 * that comes with this version. A file that cannot be read whole stops the start.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TermsInForce {

    static final OperatorsFile FILE =
            new OperatorsFile("MPQ_CERTIFICATE_TERMS_FILE", "/certificate/certificate-terms.json");

    private CertificateTerms terms;

    /** For the container, which reads nothing for its proxies. */
    @SuppressWarnings("NullAway.Init")
    public TermsInForce() {}

    @PostConstruct
    void read() {
        terms = CertificateTerms.read(FILE.text());
    }

    /** The last day of a version that is issued today, as {@code family} tells of the others. */
    public LocalDate expiry(LocalDate today, @Nullable LocalDate family) {
        return terms.expiry(today, family);
    }

    /** Whether what would be written on a certificate today is still to be confirmed. */
    public boolean isToBeConfirmed(LocalDate today) {
        return terms.on(today).certainty() == Certainty.L;
    }
}
