package quebec.monprojet.grid;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/** What ages give: an adult's, or each child's up to the most there is for children. */
final class Ages {

    private final Clause clause;
    private final Bands bands;

    Ages(Clause clause) {
        this.clause = clause;
        this.bands = Bands.of(clause.nodes().values());
    }

    Score of(List<LocalDate> births, LocalDate filedOn) {
        List<Node> nodes =
                births.stream()
                        .filter(born -> !born.isAfter(filedOn))
                        .map(born -> bands.at(age(born, filedOn)))
                        .filter(Objects::nonNull)
                        .toList();
        return Score.of(clause, nodes);
    }

    Score of(Person person, LocalDate filedOn) {
        return of(List.of(person.born()), filedOn);
    }

    /** In full years; who was born on 29 February has a birthday on 1 March in other years. */
    static int age(LocalDate born, LocalDate day) {
        return Period.between(born, day).getYears();
    }

    /** The first day at that age. */
    static LocalDate birthday(LocalDate born, int age) {
        LocalDate day = born.plusYears(age);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
