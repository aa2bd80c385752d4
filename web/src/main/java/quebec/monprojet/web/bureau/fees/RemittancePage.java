package quebec.monprojet.web.bureau.fees;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.Means;
import quebec.monprojet.fees.Money;
import quebec.monprojet.fees.Received;
import quebec.monprojet.fees.Remittance;
import quebec.monprojet.fees.Remittances;
import quebec.monprojet.fees.Verdict;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/versement}: money that came in and that the gateway did not tell of. */
@Named
@RequestScoped
public class RemittancePage {

    @Inject private FeesBlock fees;
    @Inject private Remittances remittances;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private Texts texts;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    private @Nullable String number;
    private @Nullable Means means;
    private @Nullable String amount;
    private @Nullable LocalDate receivedOn;
    private @Nullable String reference;

    /** Known before the form is read, which carries it on. */
    @PostConstruct
    void start() {
        number = request.getParameter("numero");
        if (number == null) {
            number = request.getParameter("number");
        }
    }

    public void load() {
        if (getStanding() == null) {
            Going.nowhere();
        }
    }

    public @Nullable FeeStanding getStanding() {
        return fees.of(number);
    }

    public void record() {
        FeeStanding standing = getStanding();
        Remittance remittance = standing == null ? null : typed();
        if (standing == null || remittance == null) {
            return;
        }
        Set<Remittance.Fault> faults = remittance.faults(clock.instant());
        faults.forEach(this::say);
        boolean early = remittance.isBefore(standing.invitation());
        if (early) {
            door.say("receivedOn", "bureau.remittance.wrong.early");
        }
        if (early || !faults.isEmpty()) {
            return;
        }
        Received done =
                remittances.record(
                        reader.staff().orElseThrow(), standing.invitation().number(), remittance);
        if (done instanceof Received.Unfounded) {
            door.say("reference", "bureau.remittance.reference.elsewhere");
        } else if (done instanceof Received.Otherwise) {
            door.say("reference", "bureau.remittance.reference.otherwise");
        } else {
            Going.to(said(done));
        }
    }

    private String said(Received done) {
        boolean pays =
                done.equals(new Received.Recorded(Verdict.ACCEPTED))
                        || done.equals(new Received.Already(Verdict.ACCEPTED));
        String file = "/bureau/demande?numero=" + number;
        return pays ? Done.after("remittance", file) : Done.after("remittance-back", file);
    }

    /** What was typed, or null once it is said what is missing. */
    private @Nullable Remittance typed() {
        Money money = Money.read(Objects.requireNonNullElse(amount, "")).orElse(null);
        Means with = means;
        LocalDate day = receivedOn;
        String named = Objects.requireNonNullElse(reference, "");
        if (with == null) {
            door.say("means", "bureau.remittance.wrong.means");
        }
        if (money == null) {
            say(Remittance.Fault.AMOUNT);
        }
        if (day == null) {
            say(Remittance.Fault.RECEIVED_ON);
        }
        if (named.isBlank()) {
            say(Remittance.Fault.REFERENCE);
        }
        return with == null || money == null || day == null || named.isBlank()
                ? null
                : new Remittance(with, money, day, named);
    }

    private void say(Remittance.Fault fault) {
        String field =
                switch (fault) {
                    case AMOUNT -> "amount";
                    case RECEIVED_ON -> "receivedOn";
                    case REFERENCE -> "reference";
                };
        door.say(field, "bureau.remittance.wrong." + fault.name().toLowerCase(Locale.ROOT));
    }

    public List<SelectItem> getChoices() {
        return Stream.of(Means.CHEQUE, Means.BANK_DRAFT, Means.MONEY_ORDER, Means.CASH, Means.CARD)
                .map(each -> new SelectItem(each, texts.of("bureau.means." + each.name())))
                .toList();
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable Means getMeans() {
        return means;
    }

    public void setMeans(@Nullable Means means) {
        this.means = means;
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }
}
