package quebec.monprojet.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Completeness;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Passport;
import quebec.monprojet.dossier.Section;
import quebec.monprojet.dossier.StreamChoice;
import quebec.monprojet.dossier.Who;

class HouseholdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final StreamChoice CAPPED =
            new StreamChoice(quebec.monprojet.dossier.Stream.CAPPED, null);

    /** Twice the cast, in each of the shapes of a family. */
    private static List<Contents> households() {
        return IntStream.rangeClosed(1, 96).mapToObj(HouseholdTest::household).toList();
    }

    private static Contents household(int number) {
        Contents contents = new Contents(Map.of());
        for (Section section : new Household(number, TODAY).answers(CAPPED)) {
            contents = contents.with(section);
        }
        return contents;
    }

    @Test
    void nothingIsMissingNorEvenAdvisedAgainst() {
        assertThat(households())
                .allSatisfy(each -> assertThat(Completeness.of(each, TODAY)).isEmpty());
    }

    @Test
    void everyPassportWouldBeTakenAsTyped() {
        assertThat(passports())
                .allSatisfy(
                        each ->
                                assertThat(Passport.read(typed(each), TODAY))
                                        .isEqualTo(new Checked.Sound<>(each)));
    }

    @Test
    void noTwoPeopleHoldTheSamePassport() {
        Set<String> numbers = new HashSet<>();
        assertThat(passports()).allSatisfy(each -> assertThat(numbers.add(key(each))).isTrue());
    }

    @Test
    void someComeAloneAndSomeWithTheirFamily() {
        assertThat(households().stream().map(each -> each.everybody().size()).distinct())
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    private static List<Passport> passports() {
        return households().stream().flatMap(HouseholdTest::passportsOf).toList();
    }

    private static Stream<Passport> passportsOf(Contents contents) {
        return contents.everybody().stream().map((Who who) -> contents.passport(who).orElseThrow());
    }

    private static String key(Passport passport) {
        return passport.country().code() + passport.number();
    }

    private static Passport.Typed typed(Passport passport) {
        var zone = passport.machineReadable();
        return new Passport.Typed(
                passport.number(),
                passport.country().code(),
                passport.issued(),
                passport.expires(),
                zone.line1(),
                zone.line2());
    }
}
