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
import java.util.Optional;
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

    /** The last day of a version that is issued today, be it this one or the next. */
    public LocalDate expiry(LocalDate today, Versions versions) {
        return terms.expiry(today, versions.familyUntil());
    }

    /** What would hold no more on the day of its issue is not issued; {@code today} in Montréal. */
    public Optional<Acting> objection(LocalDate today, Versions versions) {
        LocalDate lastDay = expiry(today, versions);
        return lastDay.isBefore(today)
                ? Optional.of(new Acting.Expired(lastDay))
                : Optional.empty();
    }

    /** Whether what would be written on a certificate today is still to be confirmed. */
    public boolean isToBeConfirmed(LocalDate today) {
        return terms.on(today).certainty() == Certainty.L;
    }
}
