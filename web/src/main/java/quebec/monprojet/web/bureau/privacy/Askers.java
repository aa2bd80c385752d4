package quebec.monprojet.web.bureau.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.Recipient;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.privacy.PrivacyRequest;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.selection.ApplicationLine;
import quebec.monprojet.web.bureau.DeskWords;

/**
 * Who asks about their own data. Most have an application, and its name is theirs; the others are
 * known by the dossier that they fill in, and by the address that they sign in with.
 */
@Named
@RequestScoped
public class Askers {

    @Inject private ApplicationFiles applications;
    @Inject private Dossiers dossiers;
    @Inject private Accounts accounts;
    @Inject private DeskWords words;

    private final Map<AccountId, ApplicationLine> latest = new HashMap<>();

    /** Reads them all at once, before a list asks for each. */
    void know(Collection<PrivacyRequest> requests) {
        latest.putAll(applications.latest(requests.stream().map(PrivacyRequest::account).toList()));
    }

    /** Null for whoever has none. */
    public @Nullable ApplicationLine application(PrivacyRequest request) {
        if (latest.isEmpty()) {
            know(List.of(request));
        }
        return latest.get(request.account());
    }

    /** Empty for whoever has no application and has not begun their dossier either. */
    public String name(PrivacyRequest request) {
        ApplicationLine application = application(request);
        if (application != null) {
            return words.name(application);
        }
        Names names = dossiers.of(request.account()).contents().identity().names();
        return names == null ? "" : words.name(names.family(), names.given());
    }

    /** Empty for whoever is written to by post. */
    public String address(PrivacyRequest request) {
        return accounts.recipient(request.account()).map(Recipient::address).orElse("");
    }
}
