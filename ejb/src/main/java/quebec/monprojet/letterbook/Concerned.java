package quebec.monprojet.letterbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.letterbook.Issued.Failure;
import quebec.monprojet.schema.Database;

/**
 * Whom a run still concerns when their turn comes. Between its start and its last letter days may
 * pass; whoever was refused or has withdrawn meanwhile is not told what is no longer true.
 */
@ApplicationScoped
class Concerned {

    private final Database database;
    private final CertificateFiles certificates;

    @Inject
    Concerned(Database database, CertificateFiles certificates) {
        this.database = database;
        this.certificates = certificates;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Concerned() {
        this(null, null);
    }

    /** Why it does not concern this application; empty when it does. */
    Optional<Failure> unless(LetterRun run, ApplicationNumber number) {
        boolean found =
                database.ask(
                        "An applicant cannot be read",
                        connection -> new ApplicantRows(connection).finds(run.filter(), number));
        if (!found) {
            return Optional.of(Failure.NO_LONGER);
        }
        return holds(run.kind(), number) ? Optional.empty() : Optional.of(Failure.NO_CERTIFICATE);
    }

    /** Whether they hold what a letter of that kind tells of. */
    boolean holds(OfficialKind kind, ApplicationNumber number) {
        return !kind.isOfCertificates() || certificates.anyHolds(number);
    }
}
