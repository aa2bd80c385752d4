package quebec.monprojet.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.dossier.Who;

/**
 * One version of a certificate beside all of its family's, and what may be done with it: each act
 * is answered by what keeps it back, and by nothing where nothing does.
 *
 * @param family all versions about the application, this one among them
 */
public record Versions(Certificate here, List<Certificate> family) {

    public Versions {
        family = List.copyOf(family);
    }

    /**
     * Whether the applicant's own was cancelled, and was not drawn up anew: nothing follows then
     * for the others of the family.
     *
     * @param family all versions about an application
     */
    public static boolean isTakenBack(List<Certificate> family) {
        List<Certificate> own =
                family.stream().filter(each -> each.bearer().role() == Who.Role.APPLICANT).toList();
        return own.stream().anyMatch(Certificate::isCancelled)
                && own.stream().noneMatch(each -> each.isValid() || each.isDraft());
    }

    /** The same person's other versions. */
    public List<Certificate> others() {
        return family.stream()
                .filter(each -> each.bearer().equals(here.bearer()))
                .filter(each -> !each.code().equals(here.code()))
                .toList();
    }

    /** The version whose place it takes; empty for a first. */
    public Optional<Certificate> replaced() {
        return here.replaced(family);
    }

    /** Whether it waits, and can take the place of nothing any more. */
    public boolean isLate() {
        return here.isDraft() && replaced().filter(before -> !here.mayFollow(before)).isPresent();
    }

    /**
     * Until when the family's certificates hold, and the one that is followed held: this one, or
     * that whose place it takes. Null as long as none was issued.
     */
    @Nullable LocalDate familyUntil() {
        CertificateCode followed =
                here.issued().isPresent() ? here.code() : here.origin().replaces();
        return family.stream()
                .filter(each -> each.isValid() || each.code().equals(followed))
                .flatMap(each -> each.issued().stream())
                .map(Certificate.Issue::expiresOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * Neither whoever typed it issues it, nor whoever selected alone what follows from that at
     * once; and a cancelling that is asked is decided first.
     *
     * @param selection that it follows from; null where it is not known
     */
    public Optional<Acting> issuing(StaffId by, @Nullable Decision selection) {
        if (!here.isDraft() || isLate()) {
            return overtaken();
        }
        if (here.isTypedBy(by)) {
            return Optional.of(new Acting.OwnWords());
        }
        if (isOfTheSelection() && selection != null && selection.isTakenAloneBy(by)) {
            return Optional.of(new Acting.OwnSelection());
        }
        return replaced().filter(Versions::isToBeCancelled).isPresent()
                ? Optional.of(new Acting.CancellingAsked())
                : Optional.empty();
    }

    /** One draft waits for a person at a time. */
    public Optional<Acting> correcting() {
        if (!here.isValid() || hasDraft()) {
            return overtaken();
        }
        return isToBeCancelled(here) ? Optional.of(new Acting.CancellingAsked()) : Optional.empty();
    }

    /** Only a first version is typed anew before it is issued: any other is dropped and redone. */
    public Optional<Acting> rewriting() {
        return unless(here.isDraft() && here.isFirst());
    }

    /** What was cancelled is drawn up anew as long as nothing followed it. */
    public Optional<Acting> drawingAnew() {
        boolean followed =
                hasDraft()
                        || others().stream()
                                .filter(each -> each.version() > here.version())
                                .anyMatch(each -> each.issued().isPresent());
        return unless(here.isCancelled() && !followed);
    }

    /** A first version stays: its person would have none. */
    public Optional<Acting> dropping() {
        return unless(here.isDraft() && (isLate() || (here.isTyped() && !here.isFirst())));
    }

    public Optional<Acting> askingToCancel() {
        return unless(here.isValid() && here.cancelling() == null);
    }

    public Optional<Acting> keeping() {
        return unless(isToBeCancelled(here));
    }

    /** Whoever asked for it does not decide on it. */
    public Optional<Acting> cancelling(StaffId by) {
        Certificate.Asked asked = here.cancelling();
        if (!here.isValid() || asked == null) {
            return overtaken();
        }
        return asked.by().equals(by) ? Optional.of(new Acting.SamePerson()) : Optional.empty();
    }

    private boolean isOfTheSelection() {
        return here.origin().cause() == Cause.DECISION;
    }

    private boolean hasDraft() {
        return others().stream().anyMatch(Certificate::isDraft);
    }

    private static boolean isToBeCancelled(Certificate certificate) {
        return certificate.isValid() && certificate.cancelling() != null;
    }

    private static Optional<Acting> unless(boolean may) {
        return may ? Optional.empty() : overtaken();
    }

    private static Optional<Acting> overtaken() {
        return Optional.of(new Acting.Overtaken());
    }
}
