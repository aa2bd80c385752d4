package quebec.monprojet.decision;

import java.util.Arrays;
import java.util.Optional;
import quebec.monprojet.examination.Examined;
import quebec.monprojet.grid.Criterion;

/** What a sheet has to fall short of, for a clause that says so to hold. */
public sealed interface Shortfall {

    /** Whether the sheet falls short of it. */
    boolean showsOn(Examined sheet);

    /** The cut-off of one criterion. */
    record OfCriterion(Criterion criterion) implements Shortfall {

        @Override
        public boolean showsOn(Examined sheet) {
            return sheet.eliminating().contains(criterion);
        }
    }

    /** The employability cut-off. */
    record OfEmployability() implements Shortfall {

        @Override
        public boolean showsOn(Examined sheet) {
            return !sheet.employability().met();
        }
    }

    /** The passing score. */
    record OfTotal() implements Shortfall {

        @Override
        public boolean showsOn(Examined sheet) {
            return !sheet.total().met();
        }
    }

    /** As the rules of decision name it: {@code employability}, {@code total} or a criterion. */
    static Optional<Shortfall> named(String name) {
        return switch (name) {
            case "employability" -> Optional.of(new OfEmployability());
            case "total" -> Optional.of(new OfTotal());
            default ->
                    Arrays.stream(Criterion.values())
                            .filter(criterion -> criterion.name().equals(name))
                            .findFirst()
                            .map(OfCriterion::new);
        };
    }
}
