package quebec.monprojet.grid;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What birthdays will take away from a household that has not filed yet, and when. */
public final class Losses {

    /** Nobody older has points to lose for an age. */
    private static final int LAST_BIRTHDAY = 50;

    private Losses() {}

    /**
     * The next loss of each criterion that looks at an age, earliest first; what is worth nothing
     * has nothing to lose.
     *
     * @param today the day of filing that later ones are compared with
     */
    public static List<Loss> of(SelectionGrid grid, Candidate candidate, LocalDate today) {
        Rules rules = grid.rules(today);
        Person spouse = candidate.spouse();
        List<LocalDate> spouses = spouse == null ? List.of() : List.of(spouse.born());
        return Stream.of(
                        next(rules.of(Criterion.AGE), List.of(candidate.principal().born()), today),
                        next(rules.of(Criterion.SPOUSE_AGE), spouses, today),
                        next(rules.of(Criterion.CHILDREN), candidate.childrenBorn(), today))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Loss::on))
                .toList();
    }

    private static Optional<Loss> next(Clause clause, List<LocalDate> births, LocalDate today) {
        Ages ages = new Ages(clause);
        int now = ages.of(births, today).points();
        return births.stream()
                .flatMap(Losses::birthdays)
                .filter(day -> day.isAfter(today))
                .sorted()
                .map(day -> new Loss(clause.criterion(), day, now - ages.of(births, day).points()))
                .filter(loss -> loss.points() > 0)
                .findFirst();
    }

    private static Stream<LocalDate> birthdays(LocalDate born) {
        return IntStream.rangeClosed(1, LAST_BIRTHDAY).mapToObj(age -> Ages.birthday(born, age));
    }
}
