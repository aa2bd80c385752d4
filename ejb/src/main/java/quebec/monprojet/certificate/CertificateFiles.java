package quebec.monprojet.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Montreal;

/** Certificates to be read: by their family, by officers, by whoever is shown one. */
@Stateless
@PermitAll
public class CertificateFiles {

    private static final String UNREADABLE = "Certificates cannot be read";

    /** Of one list. */
    public static final int MOST = 500;

    private static final int LATEST = 50;

    @Inject private Database database;
    @Inject private Proofs proofs;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /** Of a family, every version that was issued, the latest first. */
    public List<Certificate> of(AccountId account) {
        return database
                .ask(UNREADABLE, connection -> new CertificateRows(connection).of(account))
                .stream()
                .filter(certificate -> certificate.issue() != null)
                .toList();
    }

    /** Of this family alone. */
    public Optional<Certificate> of(AccountId account, CertificateCode code) {
        return of(account).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Every version about an application, person by person. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Certificate> about(ApplicationNumber number) {
        return database.ask(
                UNREADABLE, connection -> new CertificateRows(connection).about(number));
    }

    /** Whether one of an application's certificates counts today. */
    public boolean anyHolds(ApplicationNumber number) {
        LocalDate today = Montreal.day(clock.instant());
        return database
                .ask(UNREADABLE, connection -> new CertificateRows(connection).about(number))
                .stream()
                .anyMatch(each -> each.standing(today) == Standing.VALID);
    }

    /** One of them, once the reading is written down. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Optional<Certificate> open(StaffId by, CertificateCode code, ClientNetwork from) {
        Optional<Certificate> found = find(code);
        found.ifPresent(
                certificate ->
                        journal.record(
                                Actor.staff(by.value()),
                                new Act("certificate.read"),
                                "application:" + certificate.application(),
                                Map.of(
                                        "reference", certificate.reference(),
                                        "version", Integer.toString(certificate.version()),
                                        "network", from.value())));
        return found;
    }

    /** What is established of whom a version is for, which its reading has written down. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Proof proof(Certificate version) {
        return proofs.of(version);
    }

    /**
     * What there is to do with certificates.
     *
     * @param drawn that wait for an officer, the oldest first
     * @param asked that somebody wants cancelled
     * @param missing applications that were selected and for which nothing was drawn up
     * @param latest the last that were issued
     */
    public record Lists(
            List<Certificate> drawn,
            List<Certificate> asked,
            List<String> missing,
            List<Certificate> latest) {

        /** Whether a list ends before all are in it. */
        public boolean isCut() {
            return drawn.size() == MOST || asked.size() == MOST || missing.size() == MOST;
        }
    }

    /** They name people: who reads them is written down. Of each list that waits, 500 at most. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Lists lists(StaffId by) {
        Lists lists =
                database.ask(
                        UNREADABLE,
                        connection -> {
                            CertificateRows rows = new CertificateRows(connection);
                            return new Lists(
                                    rows.drawn(MOST),
                                    rows.asked(MOST),
                                    rows.missing(MOST),
                                    rows.latest(LATEST));
                        });
        journal.record(
                Actor.staff(by.value()),
                new Act("certificate.listed"),
                "certificates",
                Map.of(
                        "count",
                        Integer.toString(
                                lists.drawn().size()
                                        + lists.asked().size()
                                        + lists.latest().size())));
        return lists;
    }

    /** How many wait for an officer to issue them. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public long drawn() {
        return database.ask(UNREADABLE, connection -> new CertificateRows(connection).countDrawn());
    }

    /**
     * What anybody may know of a certificate that they hold in hand: whether it is worth what it
     * says. Of one that was never issued, nothing.
     */
    public Optional<Check> check(CertificateCode code, LocalDate today) {
        return find(code)
                .flatMap(
                        certificate ->
                                certificate
                                        .issued()
                                        .map(
                                                issue ->
                                                        new Check(
                                                                issue.said(),
                                                                certificate.standing(today),
                                                                issue.expiresOn())));
    }

    /** The certificate by which this one was replaced, as its number says. */
    public Optional<Certificate> after(CertificateCode code) {
        return database.ask(UNREADABLE, connection -> new CertificateRows(connection).after(code));
    }

    private Optional<Certificate> find(CertificateCode code) {
        return database.ask(UNREADABLE, connection -> new CertificateRows(connection).of(code));
    }
}
