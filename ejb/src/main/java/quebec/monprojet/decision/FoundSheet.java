package quebec.monprojet.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import quebec.monprojet.examination.Finding;
import quebec.monprojet.grid.Criterion;

/**
 * What had been found when a decision was proposed, for its person.
 *
 * @param findings the last of each criterion, in the order of the grid; a criterion under which
 *     nobody found anything is not among them and counts by the person's answers
 */
public record FoundSheet(Sheet sheet, List<Finding> findings) {

    public FoundSheet {
        findings = List.copyOf(findings);
    }

    /** Empty where no examination was made. */
    static Optional<FoundSheet> of(Proposal proposal, List<Finding> all) {
        return Optional.ofNullable(proposal.sheet())
                .map(sheet -> of(sheet, proposal.proposedAt(), all));
    }

    static FoundSheet of(Sheet sheet, Instant until, List<Finding> all) {
        TreeMap<Criterion, Finding> last = new TreeMap<>();
        all.stream()
                .filter(finding -> finding.grid().equals(sheet.grid()))
                .filter(finding -> !finding.at().isAfter(until))
                .sorted(Comparator.comparing(Finding::turn))
                .forEach(finding -> last.put(finding.criterion(), finding));
        return new FoundSheet(sheet, List.copyOf(last.values()));
    }
}
