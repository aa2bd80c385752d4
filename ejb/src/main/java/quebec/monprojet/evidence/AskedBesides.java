package quebec.monprojet.evidence;

import java.util.List;
import quebec.monprojet.account.AccountId;

/**
 * What is asked of somebody whatever their answers say; each feature answers for its own people.
 */
public interface AskedBesides {

    List<Requirement> of(AccountId account);
}
