package quebec.monprojet.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.keys.Secrets;

/** What applicants are called, without the rest of their dossiers. */
@Stateless
@PermitAll
public class KnownNames {

    @Inject private DossierRows rows;
    @Inject private Secrets secrets;

    /** How many sealed dossiers bear these names and this birth date, whatever the passport. */
    public long bearers(Names names, LocalDate born) {
        return rows.bearers(PersonKeys.bearer(secrets.mac(PersonKeys.LABEL), names, born));
    }

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
