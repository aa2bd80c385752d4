package quebec.monprojet.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.evidence.Checklist;
import quebec.monprojet.evidence.DocumentKind;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.EvidenceReading;
import quebec.monprojet.evidence.Requirement;
import quebec.monprojet.exchange.AsOfToday;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.OwnApplications;

/**
 * What is established of whom a certificate is for. The examination looked at those of the dossier;
 * at whoever joined the family by a change since nobody has looked but who took note of it.
 */
@ApplicationScoped
class Proofs {

    private static final Set<DocumentKind> OF_A_PERSON =
            EnumSet.of(
                    DocumentKind.PASSPORT,
                    DocumentKind.BIRTH_CERTIFICATE,
                    DocumentKind.PARENTAL_CONSENT);

    /** They are asked of the applicant. */
    private static final Set<DocumentKind> OF_A_UNION =
            EnumSet.of(DocumentKind.MARRIAGE_CERTIFICATE, DocumentKind.DE_FACTO_PROOF);

    @Inject private Database database;
    @Inject private OwnApplications applications;
    @Inject private Dossiers dossiers;
    @Inject private Changes changes;
    @Inject private EvidenceReading evidence;

    Proof of(Certificate draft) {
        Optional<Vouching> vouching =
                database.ask(
                        "A vouching cannot be read",
                        connection -> new VouchingRows(connection).of(draft.code()));
        return new Proof(
                lacking(draft), vouching.filter(written -> written.isOf(draft)).orElse(null));
    }

    void vouch(CertificateCode code, Vouching vouching) {
        database.change(
                "A vouching cannot be kept",
                connection -> new VouchingRows(connection).put(code, vouching));
    }

    private Set<String> lacking(Certificate draft) {
        OwnApplication own = applications.of(draft.application()).orElseThrow();
        List<Change> declared = changes.of(own.account(), own.number());
        return draft.isDraft() && declared.stream().anyMatch(Change::isAccepted)
                ? dossiers.intact(own.dossier())
                        .map(SealedDossier::contents)
                        .map(received -> lacking(draft, own, received, declared))
                        .orElseGet(() -> Set.of(Proof.BOND))
                : Set.of();
    }

    private Set<String> lacking(
            Certificate draft, OwnApplication own, Contents received, List<Change> declared) {
        Contents today = AsOfToday.of(received, declared);
        Set<String> lacking = new TreeSet<>();
        Who who = draft.bearer().who();
        if (AsOfToday.unsettled(today).stream()
                .anyMatch(child -> Who.dependant(child.id()).equals(who))) {
            lacking.add(Proof.BOND);
        }
        boolean joined = draft.bearer().union() != null || !received.everybody().contains(who);
        if (joined && draft.origin().replaces() == null) {
            Checklist.of(today).requirements().stream()
                    .filter(each -> concerns(each, who))
                    .filter(each -> !isAccepted(own.dossier(), each))
                    .forEach(each -> lacking.add(each.kind().code()));
        }
        return lacking;
    }

    /** With a file, which an explanation does not stand for, and nothing has come since. */
    private boolean isAccepted(DossierId dossier, Requirement requirement) {
        DocumentVerdict verdict = evidence.verdicts(dossier).get(requirement.code());
        return verdict != null
                && !verdict.wanting()
                && !verdict.files().isEmpty()
                && evidence.of(dossier).filter(there -> !there.hasMovedOn(verdict)).isPresent();
    }

    private static boolean concerns(Requirement requirement, Who who) {
        return requirement.who().equals(who)
                ? OF_A_PERSON.contains(requirement.kind())
                : who.equals(Who.SPOUSE) && OF_A_UNION.contains(requirement.kind());
    }
}
