package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Fault.Problem;

/**
 * Reads typed answers one by one and gathers everything that is wrong, in the order of the page.
 */
final class Answers {

    /** Nobody alive studied, worked or travelled before. */
    private static final int OLDEST_YEAR = 1920;

    private final List<Fault> faults = new ArrayList<>();

    void refuse(String field, Problem problem) {
        faults.add(new Fault(field, problem));
    }

    void refuseAll(List<Fault> more) {
        faults.addAll(more);
    }

    /** A text that may be left out; null when it was, or when it is at fault. */
    @Nullable String optional(String field, @Nullable String typed, int longest) {
        String text = Text.clean(typed);
        if (text.codePointCount(0, text.length()) > longest) {
            faults.add(new Fault(field, Problem.TOO_LONG, longest));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    String required(String field, @Nullable String typed, int longest) {
        int before = faults.size();
        String text = optional(field, typed, longest);
        if (text == null && faults.size() == before) {
            refuse(field, Problem.MISSING);
        }
        return text == null ? "" : text;
    }

    <T> @Nullable T present(String field, @Nullable T given) {
        if (given == null) {
            refuse(field, Problem.MISSING);
        }
        return given;
    }

    @Nullable Country country(String field, @Nullable String code) {
        String typed = Text.clean(code);
        if (typed.isEmpty()) {
            refuse(field, Problem.MISSING);
            return null;
        }
        if (!Country.exists(typed)) {
            refuse(field, Problem.NOT_A_CHOICE);
            return null;
        }
        return new Country(typed);
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> choices, @Nullable String typed) {
        String name = Text.clean(typed).toUpperCase(Locale.ROOT);
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        refuse(field, name.isEmpty() ? Problem.MISSING : Problem.NOT_A_CHOICE);
        return null;
    }

    /** One of these, as it stands in the list; an empty text when it is at fault. */
    String oneOf(String field, @Nullable String typed, List<String> choices) {
        String text = Text.clean(typed);
        if (text.isEmpty()) {
            refuse(field, Problem.MISSING);
        } else if (!choices.contains(text)) {
            refuse(field, Problem.NOT_A_CHOICE);
        }
        return text;
    }

    /** A choice that may be left out; null when it was, or when it is at fault. */
    <E extends Enum<E>> @Nullable E optionalChoice(
            String field, Class<E> choices, @Nullable String typed) {
        return Text.clean(typed).isEmpty() ? null : choice(field, choices, typed);
    }

    /** A day up to today; null when it is at fault. */
    @Nullable LocalDate past(String field, @Nullable LocalDate day, LocalDate today) {
        LocalDate given = present(field, day);
        if (given != null && given.isAfter(today)) {
            refuse(field, Problem.IN_THE_FUTURE);
        } else if (given != null && given.getYear() < OLDEST_YEAR) {
            refuse(field, Problem.TOO_LONG_AGO);
        }
        return given;
    }

    /** A month up to this one; null when it is at fault. */
    @Nullable YearMonth pastMonth(String field, @Nullable YearMonth month, LocalDate today) {
        past(field, month == null ? null : month.atDay(1), today);
        return month;
    }

    /** A whole number within these bounds; the least of them when it is at fault. */
    int number(String field, @Nullable String typed, int least, int most) {
        String digits = Text.clean(typed);
        if (digits.isEmpty()) {
            refuse(field, Problem.MISSING);
            return least;
        }
        if (!digits.matches("[0-9]{1,6}")
                || Integer.parseInt(digits) < least
                || Integer.parseInt(digits) > most) {
            faults.add(new Fault(field, Problem.NOT_A_NUMBER_UP_TO, most));
            return least;
        }
        return Integer.parseInt(digits);
    }

    @Nullable Occupation occupation(String field, @Nullable String typed) {
        if (Text.clean(typed).isEmpty()) {
            refuse(field, Problem.MISSING);
            return null;
        }
        Occupation known = Occupation.typed(typed).orElse(null);
        if (known == null) {
            refuse(field, Problem.NOT_AN_OCCUPATION);
        }
        return known;
    }

    @Nullable Boolean yesOrNo(String field, @Nullable String typed) {
        return switch (Text.clean(typed)) {
            case "true" -> true;
            case "false" -> false;
            case "" -> {
                refuse(field, Problem.MISSING);
                yield null;
            }
            default -> {
                refuse(field, Problem.NOT_A_CHOICE);
                yield null;
            }
        };
    }

    /** The value, made only when nothing is at fault. */
    <T> Checked<T> make(Supplier<T> value) {
        return faults.isEmpty() ? new Checked.Sound<>(value.get()) : new Checked.Faulty<>(faults);
    }
}
