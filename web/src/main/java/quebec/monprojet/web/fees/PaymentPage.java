package quebec.monprojet.web.fees;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fees.Attempt;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.Fees;
import quebec.monprojet.fees.Invitation;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.fees.Money;
import quebec.monprojet.fees.Payment;
import quebec.monprojet.fees.PaymentByPost;
import quebec.monprojet.fees.Refund;
import quebec.monprojet.fees.Verdict;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /dossier/paiement}: what is owed and until when, and what became of it. */
@Named
@RequestScoped
public class PaymentPage {

    static final String PATH = "/dossier/paiement";

    private static final String READY = "pret";

    @Inject private FeeFiles fees;
    @Inject private GivenBack back;
    @Inject private Cases cases;
    @Inject private Checkout checkout;
    @Inject private Periods periods;
    @Inject private SignedIn signedIn;
    @Inject private Texts texts;
    @Inject private Moments moments;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    private List<FeeStanding> all = List.of();
    private @Nullable FeeStanding standing;

    /** Whoever has several applications chooses one; of others' none is shown. */
    @PostConstruct
    void look() {
        all = signedIn.dossierOwner().map(fees::of).orElse(List.of());
        String asked = request.getParameter("demande");
        standing =
                all.stream()
                        .filter(each -> each.invitation().number().value().equals(asked))
                        .findFirst()
                        .orElse(all.isEmpty() ? null : all.get(0));
    }

    /** The person's other applications. */
    public List<Invitation> getOthers() {
        return all.stream()
                .filter(each -> !each.equals(standing))
                .map(FeeStanding::invitation)
                .toList();
    }

    /** Those of them that are to be paid as well. */
    public List<Invitation> getOthersDue() {
        return getOthers().stream()
                .filter(other -> other.state() == InvitationState.INVITED)
                .toList();
    }

    /** Carried on by the form; null without an invitation. */
    public @Nullable String getNumber() {
        return standing == null ? null : standing.invitation().number().value();
    }

    public void setNumber(@Nullable String unused) {
        // Known before the form is read, and nobody else's.
    }

    private String here() {
        return all.size() > 1 ? PATH + "?demande=" + getNumber() : PATH;
    }

    /**
     * Whoever comes back from the gateway is told what it knows if it is its turn to be asked, and
     * stays at the page's address.
     */
    public void load() {
        if (request.getParameter("retour") != null) {
            Attempt trying = getTrying();
            if (trying != null) {
                checkout.askInTurn(trying);
            }
            Going.to(PATH);
        }
    }

    /** One line of the bill. */
    public record Line(String label, String amount) {}

    public @Nullable FeeStanding getStanding() {
        return standing;
    }

    public @Nullable Invitation getInvitation() {
        return standing == null ? null : standing.invitation();
    }

    /**
     * That of the invitation, but for {@code NONE} without one, for {@code TRYING} while the
     * outcome of an attempt is not known, and for {@code OVER} when it is too late and the place is
     * not given up yet.
     */
    public String getState() {
        FeeStanding shown = standing;
        if (shown == null) {
            return "NONE";
        }
        InvitationState state = shown.invitation().state();
        if (state != InvitationState.INVITED) {
            return state.name();
        }
        if (getTrying() != null) {
            return "TRYING";
        }
        return now().isBefore(shown.invitation().dueBefore()) ? "INVITED" : "OVER";
    }

    /** Whether the page is about money that is still to come. */
    public boolean isDue() {
        return List.of("NONE", "INVITED", "TRYING").contains(getState());
    }

    public @Nullable Attempt getTrying() {
        return standing == null ? null : standing.trying().orElse(null);
    }

    /** Whether the latest attempt was refused. */
    public boolean isRefused() {
        return standing != null && standing.refused();
    }

    /** Whether something came that was not the whole, to the cent. */
    public boolean isInexact() {
        return getRefunds().stream().anyMatch(refund -> refund.reason() == Verdict.WRONG_AMOUNT);
    }

    public @Nullable Payment getPaid() {
        return standing == null ? null : standing.paid().orElse(null);
    }

    /** What its holder may count on now that it is paid: once it is decided, nothing follows. */
    public String getPaidSaid() {
        boolean pending =
                Optional.ofNullable(standing)
                        .flatMap(shown -> cases.of(shown.invitation().number()))
                        .map(CaseStanding::status)
                        .map(Status::isPending)
                        .orElse(true);
        return texts.of(pending ? "fees.paid.text" : "fees.paid.decided");
    }

    /** What becomes of what was paid for what a decision cancelled; empty where nothing was. */
    public String getGivenBack() {
        return Optional.ofNullable(standing).map(back::said).orElse("");
    }

    public List<Refund> getRefunds() {
        return standing == null ? List.of() : standing.refunds();
    }

    /** Money that nobody has sent yet is not on its way. */
    public String state(Refund refund) {
        Instant sent = refund.confirmedAt();
        return texts.of(
                "fees.refund.state." + refund.state(),
                moments.date(sent == null ? null : Montreal.day(sent)));
    }

    public List<Line> getLines() {
        return standing == null
                ? List.of()
                : standing.invitation().fees().items().stream().map(this::line).toList();
    }

    private Line line(Fees.Item item) {
        String label = texts.of(item.words());
        return new Line(
                item.count() == 1
                        ? label
                        : texts.of("fees.item.several", label, item.count(), say(item.each())),
                say(item.amount()));
    }

    public String getTotal() {
        return standing == null ? "" : say(standing.invitation().fees().total());
    }

    public String say(Money money) {
        return money.in(texts.getLocale());
    }

    /** What is still possible once the time is over, and until when. */
    public String getExpired() {
        return Optional.ofNullable(standing)
                .map(FeeStanding::invitation)
                .filter(over -> over.state() == InvitationState.EXPIRED)
                .flatMap(this::passing)
                .map(last -> texts.of("fees.expired.until", Moments.text(last, texts.getLocale())))
                .orElseGet(() -> texts.of("fees.expired.text"));
    }

    /** The last second before the place passes on, if the decision says that it does. */
    private Optional<Instant> passing(Invitation over) {
        Instant givenUpAt = over.endedAt();
        return periods.published(over.number().period())
                .map(period -> period.decision().passingOn())
                .flatMap(clause -> givenUpAt == null ? Optional.empty() : clause.passing(givenUpAt))
                .map(instant -> instant.minusSeconds(1));
    }

    public boolean isOnline() {
        return checkout.takesPayments();
    }

    /** Null where no payment is taken by post. */
    public @Nullable PaymentByPost getByPost() {
        return PaymentByPost.offered().orElse(null);
    }

    /** Where the attempt goes on; null where there is none, or too late. */
    public @Nullable String getGateway() {
        Attempt trying = getTrying();
        return trying != null && getState().equals("TRYING") && now().isBefore(trying.expiresAt())
                ? checkout.page(trying)
                : null;
    }

    /** Whoever presses goes on to the gateway; whoever comes back may have paid there. */
    public void pay() {
        if (standing != null) {
            checkout.begin(standing.invitation());
        }
        Going.to(PATH + "?demande=" + getNumber() + "&" + READY + "=1");
    }

    /** Whether the attempt has only just begun, so that nobody can have paid yet. */
    public boolean isReady() {
        return request.getParameter(READY) != null && getState().equals("TRYING");
    }

    public void check() {
        Attempt trying = getTrying();
        if (trying != null) {
            checkout.ask(trying);
        }
        Going.to(here());
    }

    private Instant now() {
        return clock.instant();
    }
}
