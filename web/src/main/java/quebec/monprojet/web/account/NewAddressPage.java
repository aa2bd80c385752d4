package quebec.monprojet.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountBook;
import quebec.monprojet.account.Links;
import quebec.monprojet.account.Purpose;

/** Page {@code /compte/nouvelle-adresse}. */
@Named
@RequestScoped
public class NewAddressPage {

    private final Links links;
    private final AccountBook book;
    private final Door door;
    private String token = "";

    @Inject
    public NewAddressPage(Links links, AccountBook book, Door door) {
        this.links = links;
        this.book = book;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected NewAddressPage() {
        this(null, null, null);
    }

    /** Known before the form is read, since it decides whether there is one. */
    @PostConstruct
    void start() {
        token = door.token();
    }

    public boolean isOpen() {
        return links.open(token, Purpose.CHANGE_ADDRESS);
    }

    public void move() {
        if (book.move(token)) {
            door.go("/compte?fait=adresse");
        } else {
            door.say(null, "account.link.dead");
        }
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }
}
