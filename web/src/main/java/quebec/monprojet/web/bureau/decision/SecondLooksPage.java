package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.Proposal;
import quebec.monprojet.decision.SecondLooks;
import quebec.monprojet.web.SignedIn;

/** Page {@code /bureau/second-regard}: all that was proposed and waits for somebody to look. */
@Named
@RequestScoped
public class SecondLooksPage {

    static final String PATH = "/bureau/second-regard";

    @Inject private SecondLooks looks;
    @Inject private SignedIn reader;

    private @Nullable List<Proposal> awaiting;

    public List<Proposal> getAwaiting() {
        List<Proposal> known = awaiting;
        if (known == null) {
            known = looks.read(reader.staff().orElseThrow());
            awaiting = known;
        }
        return known;
    }

    /** Whether there may be more than are shown. */
    public boolean isCut() {
        return getAwaiting().size() == SecondLooks.MOST;
    }

    public int getMost() {
        return SecondLooks.MOST;
    }

    /** Whether whoever reads proposed it, and so leaves it to others. */
    public boolean isOwn(Proposal proposal) {
        return reader.staff().filter(proposal.proposedBy()::equals).isPresent();
    }
}
