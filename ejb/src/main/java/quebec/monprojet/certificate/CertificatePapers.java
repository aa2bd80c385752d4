package quebec.monprojet.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import quebec.monprojet.account.StaffMembers;
import quebec.monprojet.account.StaffView;
import quebec.monprojet.installation.Installation;
import quebec.monprojet.paper.TaggedPdf;

/** Certificates as files that last and that a screen reader reads. */
@ApplicationScoped
public class CertificatePapers {

    /** Where anybody asks whether one holds, before its code. */
    public static final String CHECK = "/certificats/";

    private final StaffMembers members;

    @Inject
    public CertificatePapers(StaffMembers members) {
        this.members = members;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public CertificatePapers() {
        this(null);
    }

    /** Empty for one that was never issued. */
    public Optional<byte[]> pdf(Certificate certificate) {
        return certificate
                .issued()
                .map(issue -> sheet(certificate, issue))
                .map(sheet -> TaggedPdf.of(sheet.html()));
    }

    private CertificateSheet sheet(Certificate certificate, Certificate.Issue issue) {
        String officer = members.of(issue.by()).map(StaffView::name).orElse("");
        URI portal = Installation.publicAddress();
        return new CertificateSheet(
                certificate, issue, officer, portal + CHECK + certificate.code());
    }
}
