package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import quebec.monprojet.account.AccountBook;
import quebec.monprojet.account.Links;
import quebec.monprojet.account.Purpose;
import quebec.monprojet.web.Going;

/** Page {@code /compte/nouvelle-adresse}. */
@Named
@RequestScoped
public class NewAddressPage extends LinkPage {

    private final Links links;
    private final AccountBook book;

    @Inject
    public NewAddressPage(Links links, AccountBook book, Door door) {
        super(door);
        this.links = links;
        this.book = book;
    }

    @SuppressWarnings("NullAway")
    protected NewAddressPage() {
        this(null, null, null);
    }

    @Override
    public boolean isOpen() {
        return links.open(getToken(), Purpose.CHANGE_ADDRESS);
    }

    public void move() {
        if (book.move(getToken())) {
            Going.to("/compte?fait=adresse");
        } else {
            door.say(null, "account.link.dead");
        }
    }
}
