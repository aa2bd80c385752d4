package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.certificate.Acting;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.certificate.Certificates;
import quebec.monprojet.certificate.DrawingUp;
import quebec.monprojet.intake.ApplicationNumber;

/** Draws up and issues the certificates of a {@link SelectedFamily}, as an officer does. */
@Stateless
@PermitAll
@RunAs("officer")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FamilyPapers {

    @EJB(lookup = "java:global/portal/ejb/DrawingUp!quebec.monprojet.certificate.DrawingUp")
    private DrawingUp drawing;

    @EJB(lookup = "java:global/portal/ejb/Certificates!quebec.monprojet.certificate.Certificates")
    private Certificates certificates;

    @EJB(
            lookup =
                    "java:global/portal/ejb/CertificateFiles!quebec.monprojet.certificate.CertificateFiles")
    private CertificateFiles files;

    /** How many are there that were not before. */
    public int drawUp(StaffId by, ApplicationNumber number) {
        return drawing.missing(by, number);
    }

    public List<Certificate> of(ApplicationNumber number) {
        return files.about(number);
    }

    public Certificate first(ApplicationNumber number) {
        return of(number).get(0);
    }

    public Acting issue(StaffId by, Certificate draft) {
        return certificates.issue(by, draft.code(), draft.drawnAt());
    }

    /** The first of the family's, issued. */
    public Certificate issued(StaffId by, ApplicationNumber number) {
        return done(issue(by, first(number)));
    }

    static Certificate done(Acting came) {
        assertThat(came).isInstanceOf(Acting.Done.class);
        return ((Acting.Done) came).certificate();
    }
}
