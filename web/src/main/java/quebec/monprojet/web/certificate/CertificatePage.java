package quebec.monprojet.web.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.certificate.Standing;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.SignedIn;

/** Page {@code /dossier/certificat}: the certificates of the person's whole family. */
@Named
@RequestScoped
public class CertificatePage {

    @Inject private CertificateFiles certificates;
    @Inject private SignedIn signedIn;
    @Inject private Clock clock;

    private List<Certificate> all = List.of();

    @PostConstruct
    void look() {
        all = signedIn.dossierOwner().map(certificates::of).orElse(List.of());
    }

    /** One a person: those that were not replaced or cancelled. */
    public List<Certificate> getStanding() {
        return all.stream().filter(Certificate::isValid).toList();
    }

    /** Those that hold no more, which nobody is to show. */
    public List<Certificate> getFormer() {
        return all.stream().filter(certificate -> !certificate.isValid()).toList();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Standing standing(Certificate certificate) {
        return certificate.standing(today());
    }

    public String kind(Certificate certificate) {
        return standing(certificate) == Standing.VALID ? "done" : "warning";
    }

    private LocalDate today() {
        return Montreal.day(clock.instant());
    }
}
