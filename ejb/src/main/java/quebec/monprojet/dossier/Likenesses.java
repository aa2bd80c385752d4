package quebec.monprojet.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.keys.Secrets;

/** Makes out by what the persons of a dossier are recognised in others. */
@ApplicationScoped
public class Likenesses {

    @Inject private Secrets secrets;

    public Likeness of(Contents contents, Who who) {
        Mac mac = secrets.mac(PersonKeys.LABEL);
        return new Likeness(
                bearer(mac, contents.identity(who)),
                contents.passport(who)
                        .map(passport -> PersonKeys.document(mac, passport))
                        .orElse(null));
    }

    private static @Nullable PersonKey bearer(Mac mac, Identity identity) {
        Names names = identity.names();
        Birth birth = identity.birth();
        return names == null || birth == null ? null : PersonKeys.bearer(mac, names, birth.date());
    }
}
