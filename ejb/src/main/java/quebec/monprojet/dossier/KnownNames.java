package quebec.monprojet.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import quebec.monprojet.account.AccountId;

/** What applicants are called, without the rest of their dossiers. */
@Stateless
@PermitAll
public class KnownNames {

    @Inject private DossierRows rows;

    /** In full; those who have given no name yet are not in it. */
    public Map<AccountId, String> of(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : rows.names(accounts).entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, known -> known.getValue().full()));
    }
}
