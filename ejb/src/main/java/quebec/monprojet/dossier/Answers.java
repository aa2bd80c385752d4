package quebec.monprojet.dossier;

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
