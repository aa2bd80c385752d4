package quebec.monprojet.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.OwnAccount;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.account.Recipient;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.account.Unproven;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.evidence.Evidence;
import quebec.monprojet.time.Stored;

/** Copies of everything that is kept of a person, for that person. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnCopies {

    @Inject private OwnAccount account;
    @Inject private Accounts accounts;
    @Inject private CopyLedger ledger;
    @Inject @Any private Instance<OwnData> features;
    @Inject private Dossiers dossiers;
    @Inject private Evidence evidence;
    @Inject private Clock clock;

    /**
     * Gathers it all, once the password was given again: a session left open is not enough to carry
     * a whole life away.
     *
     * @param form which is good for one copy: whoever sends it again from an open page gets none
     */
    public Taking take(AccountId person, String password, ClientNetwork from, UUID form) {
        Optional<Unproven> refusal = account.refusal(person, password, from);
        if (refusal.isPresent()) {
            return new Taking.Refused(refusal.get());
        }
        return switch (ledger.admit(person, form)) {
            case GIVEN -> new Taking.Taken(copy(person));
            case TAKEN_BEFORE -> new Taking.Before();
            case TOO_OFTEN -> new Taking.TooOften(CopyLedger.WINDOW);
        };
    }

    /**
     * For somebody who filed on paper and asks for it by post: an officer hands it over. Empty for
     * whoever can take it themselves.
     */
    @RolesAllowed({"officer", "supervisor"})
    public Optional<OwnCopy> hand(StaffId by, AccountId person) {
        if (accounts.recipient(person).filter(Recipient::isByPost).isEmpty()) {
            return Optional.empty();
        }
        ledger.hand(by, person);
        return Optional.of(copy(person));
    }

    private OwnCopy copy(AccountId person) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        features.stream()
                .sorted(Comparator.comparing(OwnData::name))
                .forEach(feature -> data.set(feature.name(), feature.of(person)));
        return new OwnCopy(
                Stored.micros(clock.instant()),
                data,
                dossiers.export(person).orElse(null),
                OwnPaper.of(evidence.of(person)),
                file -> evidence.open(person, file));
    }
}
