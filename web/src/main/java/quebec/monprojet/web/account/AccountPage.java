package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountView;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.web.SignedIn;

/** Page {@code /compte}. */
@Named
@RequestScoped
public class AccountPage {

    private final Accounts accounts;
    private final SignedIn reader;
    private String done = "";

    @Inject
    public AccountPage(Accounts accounts, SignedIn reader) {
        this.accounts = accounts;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    protected AccountPage() {
        this(null, null);
    }

    public String getAddress() {
        return accounts.of(reader.account().orElseThrow()).map(AccountView::address).orElse("");
    }

    public String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done == null ? "" : done;
    }
}
