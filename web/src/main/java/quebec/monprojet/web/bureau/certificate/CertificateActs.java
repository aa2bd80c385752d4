package quebec.monprojet.web.bureau.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import quebec.monprojet.certificate.Acting;
import quebec.monprojet.certificate.TermsInForce;
import quebec.monprojet.certificate.Versions;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.Decisions;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.SignedIn;

/** What whoever looks at a version may do with it. */
@Named
@RequestScoped
public class CertificateActs {

    private final CertificateFilePage page;
    private final SignedIn reader;
    private final Decisions decisions;
    private final TermsInForce terms;
    private final Clock clock;

    private final Once<Decision> selection = new Once<>(this::selection);

    @Inject
    public CertificateActs(
            CertificateFilePage page,
            SignedIn reader,
            Decisions decisions,
            TermsInForce terms,
            Clock clock) {
        this.page = page;
        this.reader = reader;
        this.decisions = decisions;
        this.terms = terms;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public CertificateActs() {
        this(null, null, null, null, null);
    }

    public boolean isIssuable() {
        return isWaiting() && issuing().isEmpty() && isInTime() && isProven();
    }

    private boolean isProven() {
        return reader.staff().filter(who -> page.getProof().objection(who).isEmpty()).isPresent();
    }

    /** Whether something of its person is not established, and why it may be issued is unsaid. */
    public boolean isVouchable() {
        return isWaiting() && !page.getProof().isEnough();
    }

    /** Whether this member has said why, and somebody else issues it. */
    public boolean isVouchedByReader() {
        return isWaiting() && page.getProof().isEnough() && !isProven();
    }

    private boolean isWaiting() {
        return reader.worksOnFiles() && is(versions -> versions.here().isDraft());
    }

    private Optional<Acting> issuing() {
        Decision selected = selection.get().orElse(null);
        return versions()
                .flatMap(
                        versions -> reader.staff().flatMap(who -> versions.issuing(who, selected)));
    }

    private Optional<Decision> selection() {
        return versions().flatMap(versions -> decisions.of(versions.here().origin().decision()));
    }

    /** Whether what would be issued today still holds today. */
    private boolean isInTime() {
        LocalDate today = Montreal.day(clock.instant());
        return is(versions -> terms.objection(today, versions).isEmpty());
    }

    /** Whether nothing is issued any more because it would hold no more. */
    public boolean isExpired() {
        return (isWaiting() || may(Versions::correcting) || may(Versions::drawingAnew))
                && !isInTime();
    }

    /** Whether this member typed it, which somebody else issues. */
    public boolean isOwnWords() {
        return isWaiting() && issuing().filter(Acting.OwnWords.class::isInstance).isPresent();
    }

    /** Whether this member alone selected the family, whose first certificates others issue. */
    public boolean isOwnSelection() {
        return isWaiting() && issuing().filter(Acting.OwnSelection.class::isInstance).isPresent();
    }

    /** Whether it can take the place of nothing any more. */
    public boolean isLate() {
        return isWaiting() && is(Versions::isLate);
    }

    /** Whether the version before may be cancelled instead of replaced. */
    public boolean isHeldUp() {
        return isWaiting()
                && issuing().filter(Acting.CancellingAsked.class::isInstance).isPresent();
    }

    public boolean isDroppable() {
        return may(Versions::dropping);
    }

    public boolean isCorrectable() {
        return may(Versions::correcting) && isInTime();
    }

    /** Whether it says something else before it is issued. */
    public boolean isRewritable() {
        return may(Versions::rewriting);
    }

    /** Whether somebody may be asked to cancel it. */
    public boolean isAskable() {
        return may(Versions::askingToCancel);
    }

    /** Whether it may be drawn up anew: what was cancelled, as long as nothing followed it. */
    public boolean isRenewable() {
        return may(Versions::drawingAnew) && isInTime();
    }

    public boolean isAsked() {
        return is(versions -> versions.keeping().isEmpty());
    }

    /** Whether this member may be the second of the two. */
    public boolean isCancellable() {
        return reader.has("supervisor")
                && is(
                        versions ->
                                reader.staff()
                                        .filter(who -> versions.cancelling(who).isEmpty())
                                        .isPresent());
    }

    public boolean isKeepable() {
        return may(Versions::keeping);
    }

    /** Whether there is a form of buttons at all. */
    public boolean isAny() {
        return isWaiting() || isAsked();
    }

    private boolean may(Function<Versions, Optional<Acting>> act) {
        return reader.worksOnFiles() && is(versions -> act.apply(versions).isEmpty());
    }

    private boolean is(Predicate<Versions> so) {
        return versions().filter(so).isPresent();
    }

    private Optional<Versions> versions() {
        return page.beside();
    }
}
