package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.decision.Proposal;
import quebec.monprojet.decision.SecondLooks;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.selection.ApplicationLine;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.DeskWords;

/** Page {@code /bureau/second-regard}: all that was proposed and waits for somebody to look. */
@Named
@RequestScoped
public class SecondLooksPage {

    static final String PATH = "/bureau/second-regard";

    @Inject private SecondLooks looks;
    @Inject private ApplicationFiles files;
    @Inject private DeskWords words;
    @Inject private SignedIn reader;

    private @Nullable List<Proposal> awaiting;
    private @Nullable Set<ApplicationNumber> closed;
    private @Nullable Map<AccountId, ApplicationLine> lines;

    public List<Proposal> getAwaiting() {
        List<Proposal> known = awaiting;
        if (known == null) {
            known = looks.read(reader.staff().orElseThrow());
            awaiting = known;
        }
        return known;
    }

    /** Whose application it is about; empty when it is no longer to be found. */
    public String name(Proposal proposal) {
        Map<AccountId, ApplicationLine> known = lines;
        if (known == null) {
            known = files.latest(getAwaiting().stream().map(Proposal::account).distinct().toList());
            lines = known;
        }
        ApplicationLine line = known.get(proposal.account());
        return line == null ? "" : words.name(line);
    }

    /** Whether there may be more than are shown. */
    public boolean isCut() {
        return getAwaiting().size() == SecondLooks.MOST;
    }

    public int getMost() {
        return SecondLooks.MOST;
    }

    /** Whether whoever reads had a part in it, and so leaves it to others. */
    public boolean isOwn(Proposal proposal) {
        Set<ApplicationNumber> known = closed;
        if (known == null) {
            List<ApplicationNumber> numbers = getAwaiting().stream().map(Proposal::number).toList();
            known = looks.closedTo(reader.staff().orElseThrow(), numbers);
            closed = known;
        }
        return known.contains(proposal.number());
    }
}
