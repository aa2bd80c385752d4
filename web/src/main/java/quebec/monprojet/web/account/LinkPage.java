package quebec.monprojet.web.account;

import jakarta.annotation.PostConstruct;
import org.jspecify.annotations.Nullable;

/** A page that a letter's link leads to; its form carries the link's token on. */
public abstract class LinkPage {

    protected final Door door;
    private String token = "";

    protected LinkPage(Door door) {
        this.door = door;
    }

    /** Known before the form is read, since it decides whether there is one. */
    @PostConstruct
    void start() {
        token = door.token();
    }

    /** Whether the link still leads anywhere. */
    public abstract boolean isOpen();

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }
}
