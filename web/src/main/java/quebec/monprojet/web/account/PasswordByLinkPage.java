package quebec.monprojet.web.account;

import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Caller;
import quebec.monprojet.account.ChoosingPassword;
import quebec.monprojet.account.Links;
import quebec.monprojet.account.PasswordChoice;
import quebec.monprojet.account.Purpose;
import quebec.monprojet.account.Unproven;
import quebec.monprojet.mandate.Delegations;

/** Choosing a password by a link: the first one, or another. */
public abstract class PasswordByLinkPage extends LinkPage {

    private final Links links;
    private final ChoosingPassword passwords;
    private final Delegations delegations;
    private final Purpose purpose;
    private String password = "";

    protected PasswordByLinkPage(
            Links links,
            ChoosingPassword passwords,
            Door door,
            Delegations delegations,
            Purpose purpose) {
        super(door);
        this.links = links;
        this.passwords = passwords;
        this.delegations = delegations;
        this.purpose = purpose;
    }

    @Override
    public boolean isOpen() {
        return links.open(getToken(), purpose);
    }

    public void choose() {
        var choice = passwords.byLink(getToken(), purpose, password);
        if (choice instanceof PasswordChoice.Chosen chosen) {
            door.enter(chosen.caller(), null, landing(chosen.caller()));
        } else if (choice instanceof PasswordChoice.Weak weak) {
            door.weak("password", weak.weakness());
        } else if (choice instanceof Unproven.Busy busy) {
            door.busy(busy.delay());
        } else {
            door.say(null, "account.link.dead");
        }
    }

    /** Whoever opens an account to answer an offer comes back to it, on whatever device. */
    private String landing(Caller caller) {
        return caller.population() == Caller.Population.APPLICANT
                ? delegations.pageOfLatestOffer(new AccountId(caller.id())).orElse("/dossier")
                : "/dossier";
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }
}
