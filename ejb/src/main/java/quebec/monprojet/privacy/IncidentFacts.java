package quebec.monprojet.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Fault;
import quebec.monprojet.dossier.Fault.Problem;
import quebec.monprojet.dossier.Prose;
import quebec.monprojet.log.Sha256;

/**
 * What is known of an incident (A-2.1, r. 3.1). Days are Montréal's.
 *
 * @param categories of the personal information concerned
 * @param personsKnown whether the number of persons is counted, or an estimate
 * @param sensitivity of the information, {@code consequences} that are feared and their {@code
 *     likelihood}: what the conclusion rests on
 * @param serious whether a risk of serious injury was found
 * @param commissionOn when the Commission d'accès à l'information was told
 */
@Embeddable
public record IncidentFacts(
        @Column(name = "discovered_on") LocalDate discoveredOn,
        @Column(name = "began_on") @Nullable LocalDate beganOn,
        @Column(name = "ended_on") @Nullable LocalDate endedOn,
        String nature,
        String categories,
        String circumstances,
        int persons,
        @Column(name = "persons_known") boolean personsKnown,
        String sensitivity,
        String consequences,
        String likelihood,
        boolean serious,
        String measures,
        @Column(name = "commission_on") @Nullable LocalDate commissionOn,
        @Column(name = "persons_told_on") @Nullable LocalDate personsToldOn,
        @Column(name = "persons_told_how") @Nullable String personsToldHow) {

    /** Unicode characters of the short answers, and of the long ones. */
    public static final int SHORT = 500;

    public static final int LONG = 2000;

    private static final int MOST_PERSONS = 9_999_999;

    /** What the page collects, as typed. */
    public record Typed(
            @Nullable LocalDate discoveredOn,
            @Nullable LocalDate beganOn,
            @Nullable LocalDate endedOn,
            @Nullable String nature,
            @Nullable String categories,
            @Nullable String circumstances,
            @Nullable String persons,
            @Nullable String personsKnown,
            @Nullable String sensitivity,
            @Nullable String consequences,
            @Nullable String likelihood,
            @Nullable String serious,
            @Nullable String measures,
            @Nullable LocalDate commissionOn,
            @Nullable LocalDate personsToldOn,
            @Nullable String personsToldHow) {}

    /**
     * Sound facts, or everything to correct in the order of the page; {@code today} in Montréal.
     */
    public static Checked<IncidentFacts> read(Typed typed, LocalDate today) {
        Reading reading = new Reading(today);
        LocalDate discovered = reading.day("discoveredOn", typed.discoveredOn(), true);
        LocalDate began = reading.day("beganOn", typed.beganOn(), false);
        reading.follows("discoveredOn", began, discovered);
        LocalDate ended = reading.day("endedOn", typed.endedOn(), false);
        reading.follows("endedOn", began, ended);
        String nature = reading.prose("nature", typed.nature(), SHORT);
        String categories = reading.prose("categories", typed.categories(), SHORT);
        String circumstances = reading.prose("circumstances", typed.circumstances(), LONG);
        int persons = reading.count("persons", typed.persons());
        boolean known = reading.yes("personsKnown", typed.personsKnown());
        String sensitivity = reading.prose("sensitivity", typed.sensitivity(), SHORT);
        String consequences = reading.prose("consequences", typed.consequences(), SHORT);
        String likelihood = reading.prose("likelihood", typed.likelihood(), SHORT);
        boolean serious = reading.yes("serious", typed.serious());
        String measures = reading.prose("measures", typed.measures(), LONG);
        LocalDate commission = reading.day("commissionOn", typed.commissionOn(), false);
        LocalDate told = reading.day("personsToldOn", typed.personsToldOn(), false);
        reading.follows("commissionOn", discovered, commission);
        reading.follows("personsToldOn", discovered, told);
        String how =
                told == null && Objects.requireNonNullElse(typed.personsToldHow(), "").isBlank()
                        ? null
                        : reading.prose("personsToldHow", typed.personsToldHow(), SHORT);
        return reading.faults.isEmpty()
                ? new Checked.Sound<>(
                        new IncidentFacts(
                                Objects.requireNonNull(discovered),
                                began,
                                ended,
                                nature,
                                categories,
                                circumstances,
                                persons,
                                known,
                                sensitivity,
                                consequences,
                                likelihood,
                                serious,
                                measures,
                                commission,
                                told,
                                how))
                : new Checked.Faulty<>(reading.faults);
    }

    /** SHA-256 in hexadecimal of every answer in this order, one a line, nothing where none is. */
    String digest() {
        String written =
                Stream.of(
                                discoveredOn,
                                beganOn,
                                endedOn,
                                nature,
                                categories,
                                circumstances,
                                persons,
                                personsKnown,
                                sensitivity,
                                consequences,
                                likelihood,
                                serious,
                                measures,
                                commissionOn,
                                personsToldOn,
                                personsToldHow)
                        .map(answer -> Objects.toString(answer, ""))
                        .collect(Collectors.joining("\n"));
        return Sha256.hex(written.getBytes(StandardCharsets.UTF_8));
    }

    /** Gathers what is wrong. */
    private static final class Reading {

        private final List<Fault> faults = new ArrayList<>();
        private final LocalDate today;

        Reading(LocalDate today) {
            this.today = today;
        }

        void refuse(String field, Problem problem) {
            faults.add(new Fault(field, problem));
        }

        @Nullable LocalDate day(String field, @Nullable LocalDate day, boolean required) {
            if (day == null && required) {
                refuse(field, Problem.MISSING);
            } else if (day != null && day.isAfter(today)) {
                refuse(field, Problem.IN_THE_FUTURE);
                return null;
            }
            return day;
        }

        /** What comes second did not come first. */
        void follows(String field, @Nullable LocalDate first, @Nullable LocalDate second) {
            if (first != null && second != null && second.isBefore(first)) {
                refuse(field, Problem.BEFORE_BEGINNING);
            }
        }

        String prose(String field, @Nullable String typed, int longest) {
            Checked<String> read = Prose.read(field, typed, longest);
            if (read instanceof Checked.Faulty<String> faulty) {
                faults.addAll(faulty.faults());
            }
            return read instanceof Checked.Sound<String> sound ? sound.value() : "";
        }

        int count(String field, @Nullable String typed) {
            String digits = Objects.requireNonNullElse(typed, "").replaceAll("[\\s\u00a0]", "");
            if (digits.isEmpty()) {
                refuse(field, Problem.MISSING);
            } else if (!digits.matches("[0-9]{1,7}")) {
                faults.add(new Fault(field, Problem.NOT_A_NUMBER_UP_TO, MOST_PERSONS));
            } else {
                return Integer.parseInt(digits);
            }
            return 0;
        }

        boolean yes(String field, @Nullable String typed) {
            if (!"true".equals(typed) && !"false".equals(typed)) {
                refuse(field, Problem.MISSING);
            }
            return "true".equals(typed);
        }
    }
}
