package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.OwnAccount;
import quebec.monprojet.account.Unproven;
import quebec.monprojet.exchange.Withdrawal;
import quebec.monprojet.exchange.Withdrawals;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.Status;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.account.Door;

/** Page {@code /dossier/desistement}: giving one's application up, for good. */
@Named
@RequestScoped
public class WithdrawPage {

    static final String PATH = "/dossier/desistement";

    @Inject private Withdrawals withdrawals;
    @Inject private OwnAccount account;
    @Inject private FeeFiles fees;
    @Inject private Own own;
    @Inject private Door door;

    private String password = "";

    public void load() {
        own.open();
    }

    /** Which one it is about; null for whoever has none. */
    public @Nullable OwnApplication getApplication() {
        return own.named().orElse(null);
    }

    /** Null as long as the application stands. */
    public @Nullable Withdrawal getWithdrawal() {
        return own.named().flatMap(this::withdrawal).orElse(null);
    }

    private Optional<Withdrawal> withdrawal(OwnApplication application) {
        return application.isWithdrawn() ? withdrawals.of(application.number()) : Optional.empty();
    }

    /** Whether it is theirs to end: neither they nor a decision did. */
    public boolean isPossible() {
        return own.named().filter(this::isPossible).isPresent();
    }

    private boolean isPossible(OwnApplication application) {
        return withdrawal(application).isEmpty()
                && !isDecided(application)
                && !withdrawals.isCancelled(application.number());
    }

    /** All that are theirs to end. */
    public List<OwnApplication> getAllPossible() {
        return own.all().stream().filter(this::isPossible).toList();
    }

    /** Those of them that the page is not about. */
    public List<OwnApplication> getOthers() {
        return getAllPossible().stream()
                .filter(application -> !application.equals(getApplication()))
                .toList();
    }

    /** Whether it was decided about, so that nothing is left to give up. */
    public boolean isDecided() {
        return own.named().filter(WithdrawPage::isDecided).isPresent();
    }

    private static boolean isDecided(OwnApplication application) {
        Status status = application.status();
        return !status.isPending()
                && !Move.WITHDRAW.from().contains(status)
                && status != Status.WITHDRAWN
                && status != Status.CANCELLED;
    }

    /** Whether a decision of the minister ended it before the person did. */
    public boolean isCancelled() {
        return own.named()
                .filter(application -> withdrawal(application).isEmpty())
                .filter(application -> !isDecided(application))
                .filter(application -> withdrawals.isCancelled(application.number()))
                .isPresent();
    }

    /** Whether the fees were paid, which are then lost. */
    public boolean isPaid() {
        return own.named()
                .flatMap(application -> fees.of(application.number()))
                .flatMap(FeeStanding::paid)
                .isPresent();
    }

    public void withdraw() {
        own.named().ifPresentOrElse(this::withdraw, this::load);
    }

    private void withdraw(OwnApplication application) {
        Optional<Unproven> refusal = account.refusal(own.account(), password, door.from());
        if (refusal.isPresent()) {
            door.refuse(refusal.get(), "password", "account.password.wrong");
        } else {
            withdrawals.withdraw(own.account(), application.number());
            Going.to(PATH + "?numero=" + application.number());
        }
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }
}
