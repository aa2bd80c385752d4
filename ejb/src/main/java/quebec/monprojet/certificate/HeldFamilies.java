package quebec.monprojet.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Status;

/** Families under the hand of whoever acts on one of their certificates. */
@ApplicationScoped
class HeldFamilies {

    @Inject private Database database;
    @Inject private Cases cases;
    @Inject private Journal journal;

    /** What is done with one of a family's certificates, which nobody else touches meanwhile. */
    interface Step {
        Acting with(CertificateRows rows, SeriesRows series, Certificate found) throws SQLException;
    }

    /** Takes it, as the certificate stands once the family is held. */
    Acting act(CertificateCode code, Step step) {
        return database.ask(
                "A certificate cannot be acted on",
                connection -> {
                    CertificateRows rows = new CertificateRows(connection);
                    Optional<Certificate> known = rows.of(code);
                    if (known.isEmpty()) {
                        return new Acting.NotSelected();
                    }
                    CaseStanding standing = cases.hold(known.get().application()).orElseThrow();
                    return standing.status() == Status.SELECTED
                            ? step.with(
                                    rows, new SeriesRows(connection), rows.of(code).orElseThrow())
                            : new Acting.NotSelected();
                });
    }

    void record(StaffId by, String act, Certificate certificate) {
        record(by, act, certificate, Map.of());
    }

    /** Never what a certificate says of its person: that stands on its versions. */
    void record(StaffId by, String act, Certificate certificate, Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(more);
        facts.put("reference", certificate.reference());
        facts.put("version", Integer.toString(certificate.version()));
        certificate.issued().ifPresent(issue -> facts.put("number", issue.said()));
        journal.record(
                Actor.staff(by.value()),
                new Act(act),
                "application:" + certificate.application(),
                facts);
    }
}
