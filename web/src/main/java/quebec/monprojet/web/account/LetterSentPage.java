package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Links;
import quebec.monprojet.web.Going;

/** Page {@code /compte/courriel-envoye}. */
@Named
@RequestScoped
public class LetterSentPage {

    private final Links links;
    private final Door door;
    private String request = "";
    private String code = "";

    @Inject
    public LetterSentPage(Links links, Door door) {
        this.links = links;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected LetterSentPage() {
        this(null, null);
    }

    public void redeem() {
        var redeemed = id().flatMap(id -> links.redeem(id, digits()));
        if (redeemed.isPresent()) {
            Going.to(redeemed.get().path());
        } else {
            door.say("code", "account.code.wrong");
        }
    }

    private String digits() {
        return code.replaceAll("[^0-9]", "");
    }

    private Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(request));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(@Nullable String request) {
        this.request = request == null ? "" : request;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
