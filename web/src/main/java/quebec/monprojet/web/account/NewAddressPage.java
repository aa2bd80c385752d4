package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import quebec.monprojet.account.AccountBook;
import quebec.monprojet.account.Links;
import quebec.monprojet.account.Purpose;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;

/** Page {@code /compte/nouvelle-adresse}. */
@Named
@RequestScoped
public class NewAddressPage extends LinkPage {

    private final Links links;
    private final AccountBook book;
    private final SignedIn reader;

    @Inject
    public NewAddressPage(Links links, AccountBook book, SignedIn reader, Door door) {
        super(door);
        this.links = links;
        this.book = book;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    protected NewAddressPage() {
        this(null, null, null, null);
    }

    @Override
    public boolean isOpen() {
        return links.open(getToken(), Purpose.CHANGE_ADDRESS);
    }

    public void move() {
        if (book.move(getToken())) {
            Going.to((reader.isApplicant() ? "/compte" : "/connexion") + "?fait=adresse");
        } else {
            door.say(null, "account.link.dead");
        }
    }
}
