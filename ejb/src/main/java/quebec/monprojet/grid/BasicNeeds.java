package quebec.monprojet.grid;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a household undertakes to have for its basic needs of the first three months, in Canadian
 * dollars: the amount of the contract of financial self-sufficiency.
 */
public final class BasicNeeds {

    private static final String FILE = "basic-needs.json";

    private final List<Year> years;

    private BasicNeeds(File file) {
        years = file.years().stream().sorted(Comparator.comparing(Year::year)).toList();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record File(List<Year> years) {}

    /**
     * The amounts of one year, as far as they are known.
     *
     * @param eachAdultChild for each child of 18 and over; null when not known
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Year(
            int year,
            Certainty certainty,
            List<Line> lines,
            List<Further> eachFurtherChild,
            @Nullable Integer eachAdultChild) {

        OptionalInt amount(Household household) {
            if (household.adultChildren() > 0 && eachAdultChild == null) {
                return OptionalInt.empty();
            }
            int more = eachAdultChild == null ? 0 : eachAdultChild * household.adultChildren();
            return forMinors(household.adults(), household.minorChildren()).stream()
                    .map(amount -> amount + more)
                    .findFirst();
        }

        private OptionalInt forMinors(int adults, int children) {
            OptionalInt listed =
                    lines.stream()
                            .filter(line -> line.adults() == adults && line.children() == children)
                            .mapToInt(Line::amount)
                            .findFirst();
            if (listed.isPresent() || children == 0) {
                return listed;
            }
            return eachFurtherChild.stream()
                    .filter(further -> further.adults() == adults && children > further.after())
                    .flatMapToInt(
                            further ->
                                    forMinors(adults, children - 1).stream()
                                            .map(amount -> amount + further.amount()))
                    .findFirst();
        }
    }

    private record Line(int adults, int children, int amount) {}

    /** What each child adds beyond so many. */
    private record Further(int adults, int after, int amount) {}

    /** Who is to be provided for; {@code minorChildren} are under 18. */
    public record Household(int adults, int minorChildren, int adultChildren) {

        public Household {
            if (adults < 1 || adults > 2 || minorChildren < 0 || adultChildren < 0) {
                throw new IllegalArgumentException("One adult or two, and their children");
            }
        }
    }

    /**
     * An amount that is known.
     *
     * @param year the year it was published for
     * @param earlier whether it is not the year that was asked for: the amount is to be confirmed
     */
    public record Amount(int dollars, int year, Certainty certainty, boolean earlier) {}

    public static BasicNeeds shipped() {
        return new BasicNeeds(DataFile.shipped(FILE, File.class));
    }

    /**
     * Those of the file basic-needs.json in that folder, if there is one; else the shipped ones.
     *
     * @throws java.io.UncheckedIOException when the file is there and can't be read
     */
    public static BasicNeeds in(Path folder) {
        return new BasicNeeds(DataFile.in(folder, FILE, File.class));
    }

    /** That of the year, or of the latest year before it that is known for such a household. */
    public Optional<Amount> of(int asked, Household household) {
        return years.stream()
                .filter(known -> known.year() <= asked)
                .flatMap(
                        known ->
                                known.amount(household).stream()
                                        .mapToObj(dollars -> amount(dollars, known, asked)))
                .reduce((before, latest) -> latest);
    }

    private static Amount amount(int dollars, Year known, int asked) {
        boolean earlier = known.year() < asked;
        return new Amount(
                dollars, known.year(), earlier ? Certainty.L : known.certainty(), earlier);
    }
}
