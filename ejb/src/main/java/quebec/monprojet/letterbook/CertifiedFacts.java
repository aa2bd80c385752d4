package quebec.monprojet.letterbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.certificate.CertificateFiles;

/** What letters say of certificates that hold no more. */
@ApplicationScoped
class CertifiedFacts {

    private final CertificateFiles files;

    @Inject
    CertifiedFacts(CertificateFiles files) {
        this.files = files;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    CertifiedFacts() {
        this(null);
    }

    /** The version that holds no more since this one was issued; one that was cancelled did not. */
    Optional<Certificate> overtaken(Certificate issued) {
        return issued.replaced(files.about(issued.application()))
                .filter(before -> !before.isCancelled());
    }

    Particulars of(Certificate issued, Certificate before) {
        String corrected = issued.origin().correction();
        return corrected != null
                ? Particulars.inAnOfficersWords(language -> replacing(issued, before, corrected))
                : language ->
                        replacing(
                                issued, before, SaidInLetters.in(language).say("replaced.reasons"));
    }

    private static Map<Field, List<String>> replacing(
            Certificate issued, Certificate before, String why) {
        return Map.of(
                Field.CERTIFICATE, List.of(said(issued)),
                Field.VOID, List.of(said(before)),
                Field.REASONS, List.of(why));
    }

    Particulars of(Certificate cancelled) {
        Certificate.Asked asked = cancelled.cancelling();
        if (asked == null) {
            throw new IllegalArgumentException("Cancelled by nobody");
        }
        return Particulars.inAnOfficersWords(
                language ->
                        Map.of(
                                Field.VOID, List.of(said(cancelled)),
                                Field.REASONS, List.of(asked.reason())));
    }

    private static String said(Certificate certificate) {
        return certificate.issued().orElseThrow().said()
                + " ("
                + certificate.facts().names().full()
                + ")";
    }
}
