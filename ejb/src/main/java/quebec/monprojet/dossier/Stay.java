package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Fault.Problem;
import quebec.monprojet.grid.Stay.Purpose;
import quebec.monprojet.grid.Stay.Studies;

/**
 * A stay in Québec; without a last day as long as it lasts.
 *
 * @param fullTime whether the studies or the work took full time; null for other stays
 * @param programme what studies led to; null for other stays
 * @param yearlongPermit whether one worked under a permit of a year or more
 */
public record Stay(
        UUID id,
        Purpose purpose,
        LocalDate arrived,
        @Nullable LocalDate left,
        @Nullable Boolean fullTime,
        @Nullable Studies programme,
        boolean yearlongPermit)
        implements Item {

    public Stay {
        Objects.requireNonNull(purpose);
        if (left != null && left.isBefore(arrived)) {
            throw new IllegalArgumentException("A stay ends after it began");
        }
        if ((purpose != Purpose.OTHER) != (fullTime != null)) {
            throw new IllegalArgumentException("Who studies or works does so full time or not");
        }
        if ((purpose == Purpose.STUDY) != (programme != null)) {
            throw new IllegalArgumentException("Studies have their programme");
        }
    }

    @Override
    public Span span() {
        return new Span(arrived, left);
    }

    /** What the page collects, as typed. */
    public record Typed(
            @Nullable String purpose,
            @Nullable LocalDate arrived,
            @Nullable LocalDate left,
            @Nullable String fullTime,
            @Nullable String programme,
            boolean yearlongPermit) {}

    /** Answers as typed; {@code today} in Montréal. */
    public static Checked<Stay> read(UUID id, Typed typed, LocalDate today) {
        Answers answers = new Answers();
        Purpose purpose = answers.choice("purpose", Purpose.class, typed.purpose());
        LocalDate arrived = answers.past("arrived", typed.arrived(), today);
        LocalDate left = typed.left();
        if (left != null && left.isAfter(today)) {
            answers.refuse("left", Problem.IN_THE_FUTURE);
        } else if (left != null && arrived != null && left.isBefore(arrived)) {
            answers.refuse("left", Problem.BEFORE_BEGINNING);
        }
        boolean active = purpose != null && purpose != Purpose.OTHER;
        Boolean fullTime = active ? answers.yesOrNo("fullTime", typed.fullTime()) : null;
        Studies programme =
                purpose == Purpose.STUDY
                        ? answers.choice("programme", Studies.class, typed.programme())
                        : null;
        return answers.make(
                () ->
                        new Stay(
                                id,
                                Objects.requireNonNull(purpose),
                                Objects.requireNonNull(arrived),
                                left,
                                fullTime,
                                programme,
                                purpose == Purpose.WORK && typed.yearlongPermit()));
    }
}
