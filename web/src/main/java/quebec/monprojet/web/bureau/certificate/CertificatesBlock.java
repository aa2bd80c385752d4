package quebec.monprojet.web.bureau.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.certificate.Standing;
import quebec.monprojet.certificate.TermsInForce;
import quebec.monprojet.dossier.Occupation;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Montreal;

/** The certificates of one application on its page, and how the desk says them. */
@Named
@RequestScoped
public class CertificatesBlock {

    private final CertificateFiles certificates;
    private final TermsInForce terms;
    private final Clock clock;

    @Inject
    public CertificatesBlock(CertificateFiles certificates, TermsInForce terms, Clock clock) {
        this.certificates = certificates;
        this.terms = terms;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected CertificatesBlock() {
        this(null, null, null);
    }

    public List<Certificate> of(@Nullable String number) {
        return number == null
                ? List.of()
                : ApplicationNumber.parse(number).map(certificates::about).orElse(List.of());
    }

    public Standing standing(Certificate certificate) {
        return certificate.standing(Montreal.day(clock.instant()));
    }

    /** For the colour of a state: what asks for somebody stands out. */
    public String kind(Certificate certificate) {
        return switch (standing(certificate)) {
            case VALID -> "done";
            case DRAWN, EXPIRED -> "warning";
            default -> "info";
        };
    }

    /** Code and title in the classification; nothing where there is none. */
    public String occupation(@Nullable String code) {
        return code == null ? "" : code + " " + new Occupation(code).title("fr");
    }

    /** Whether something that a certificate of today states is still to be confirmed. */
    public boolean isToBeConfirmed() {
        return terms.isToBeConfirmed(Montreal.day(clock.instant()));
    }
}
