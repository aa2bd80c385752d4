package quebec.monprojet.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.examination.Examined;
import quebec.monprojet.examination.Line;
import quebec.monprojet.grid.Mark;

/**
 * What a refusal rests on, or would, for its person.
 *
 * @param lines one for each criterion looked at, in the order of the grid; none where the sheet can
 *     no longer be made as it was
 * @param employability factors 1 to 7, and what they must reach; null without lines
 */
public record FoundSheet(Sheet sheet, List<Line> lines, @Nullable Mark employability) {

    public FoundSheet {
        lines = List.copyOf(lines);
    }

    /**
     * As it was when a decision was proposed.
     *
     * @param examined the sheet of that instant, as it is made now
     * @return empty where no examination was made
     */
    static Optional<FoundSheet> of(Proposal proposal, Optional<Examined> examined) {
        return Optional.ofNullable(proposal.sheet())
                .map(
                        sheet ->
                                examined.filter(now -> Sheet.of(now).equals(sheet))
                                        .map(FoundSheet::of)
                                        .orElseGet(() -> new FoundSheet(sheet, List.of(), null)));
    }

    static FoundSheet of(Examined examined) {
        return new FoundSheet(Sheet.of(examined), examined.lines(), examined.employability());
    }
}
