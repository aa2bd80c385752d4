package quebec.monprojet.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What the grid looks at in one person: facts and dates. The engine does the counting. */
public record Person(
        LocalDate born,
        List<Diploma> diplomas,
        List<Employment> employments,
        Languages languages,
        Ties ties) {

    public Person {
        Objects.requireNonNull(born);
        diplomas = List.copyOf(diplomas);
        employments = List.copyOf(employments);
        Objects.requireNonNull(languages);
        Objects.requireNonNull(ties);
    }
}
