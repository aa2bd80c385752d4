package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.OwnAccount;
import quebec.monprojet.account.Unproven;
import quebec.monprojet.exchange.Withdrawal;
import quebec.monprojet.exchange.Withdrawals;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.selection.OwnApplication;
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

    /** Null as long as the application stands. */
    public @Nullable Withdrawal getWithdrawal() {
        return own.application()
                .filter(OwnApplication::isWithdrawn)
                .flatMap(application -> withdrawals.of(application.number()))
                .orElse(null);
    }

    /** Whether it is theirs to end: neither they nor a decision did. */
    public boolean isPossible() {
        return getWithdrawal() == null && !isCancelled();
    }

    /** Whether a decision ended it before the person did. */
    public boolean isCancelled() {
        return getWithdrawal() == null
                && own.application()
                        .filter(application -> withdrawals.isCancelled(application.number()))
                        .isPresent();
    }

    /** Whether the fees were paid, which are then lost. */
    public boolean isPaid() {
        return own.application()
                .flatMap(application -> fees.of(application.number()))
                .flatMap(FeeStanding::paid)
                .isPresent();
    }

    public void withdraw() {
        own.open().ifPresent(this::withdraw);
    }

    private void withdraw(OwnApplication application) {
        Optional<Unproven> refusal = account.refusal(own.account(), password, door.from());
        if (refusal.isPresent()) {
            door.refuse(refusal.get(), "password", "account.password.wrong");
        } else {
            withdrawals.withdraw(own.account(), application.number());
            Going.to(PATH);
        }
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }
}
