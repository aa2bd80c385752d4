package quebec.monprojet.web.bureau.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Predicate;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.web.SignedIn;

/** What whoever looks at a version may do with it. */
@Named
@RequestScoped
public class CertificateActs {

    private final CertificateFilePage page;
    private final SignedIn reader;

    @Inject
    public CertificateActs(CertificateFilePage page, SignedIn reader) {
        this.page = page;
        this.reader = reader;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public CertificateActs() {
        this(null, null);
    }

    public boolean isIssuable() {
        return isWaiting() && !isOwnWords() && !isLate() && !isHeldUp();
    }

    private boolean isWaiting() {
        return reader.worksOnFiles() && is(Certificate::isDraft);
    }

    /** Whether this member typed it, which somebody else issues. */
    public boolean isOwnWords() {
        return isWaiting() && is(draft -> reader.staff().filter(draft::isTypedBy).isPresent());
    }

    /** Whether it can take the place of nothing any more. */
    public boolean isLate() {
        Certificate before = page.getReplaced();
        return isWaiting() && before != null && is(draft -> !draft.mayFollow(before));
    }

    /** Whether the version before may be cancelled instead of replaced. */
    public boolean isHeldUp() {
        Certificate before = page.getReplaced();
        return isWaiting() && before != null && isToBeCancelled(before);
    }

    public boolean isDroppable() {
        return isWaiting() && (is(Certificate::isTyped) || isLate());
    }

    public boolean isCorrectable() {
        return reader.worksOnFiles() && is(Certificate::isValid) && !isAsked();
    }

    /** Whether it may be drawn up anew: what was cancelled, as long as nothing followed it. */
    public boolean isRenewable() {
        return reader.worksOnFiles()
                && is(Certificate::isCancelled)
                && page.getVersions().stream().noneMatch(this::followsIt);
    }

    private boolean followsIt(Certificate other) {
        return other.isDraft()
                || (other.issued().isPresent() && is(here -> other.version() > here.version()));
    }

    public boolean isAsked() {
        return is(CertificateActs::isToBeCancelled);
    }

    private static boolean isToBeCancelled(Certificate certificate) {
        return certificate.isValid() && certificate.cancelling() != null;
    }

    /** Whether this member may be the second of the two. */
    public boolean isCancellable() {
        return isAsked() && reader.has("supervisor") && is(this::wasAskedBySomebodyElse);
    }

    private boolean wasAskedBySomebodyElse(Certificate certificate) {
        Certificate.Asked asked = certificate.cancelling();
        return asked != null && reader.staff().filter(asked.by()::equals).isEmpty();
    }

    public boolean isKeepable() {
        return isAsked() && reader.worksOnFiles();
    }

    /** Whether there is a form of buttons at all. */
    public boolean isAny() {
        return isWaiting() || isAsked();
    }

    private boolean is(Predicate<Certificate> so) {
        Certificate here = page.getCertificate();
        return here != null && so.test(here);
    }
}
