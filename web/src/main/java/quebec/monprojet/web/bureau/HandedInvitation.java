package quebec.monprojet.web.bureau;

import jakarta.faces.context.FacesContext;
import java.util.Optional;
import quebec.monprojet.account.Invited;

/** An invitation just prepared, kept for the one page that shows it next. */
final class HandedInvitation {

    private static final String NAME = HandedInvitation.class.getName();

    private HandedInvitation() {}

    static void keep(Invited invited) {
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put(NAME, invited);
    }

    static Optional<Invited> take() {
        var session = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        return Optional.ofNullable((Invited) session.remove(NAME));
    }
}
