package quebec.monprojet.web.look;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/**
 * A calendar date typed as day, month and year, or a month typed without its day; its value is a
 * {@link LocalDate}, or a {@link YearMonth}.
 */
@FacesComponent("look.Date")
public class DateInput extends UIInput implements NamingContainer {

    private static final List<String> NAMES =
            List.of("look.date.left.day", "look.date.left.month", "look.date.left.year");

    private @Nullable UIInput day;
    private @Nullable UIInput month;
    private @Nullable UIInput year;

    @Override
    public String getFamily() {
        return UINamingContainer.COMPONENT_FAMILY;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (isValid() && getSubmittedValue() == null && getValue() instanceof Temporal date) {
            if (day != null) {
                show(day, date.get(ChronoField.DAY_OF_MONTH));
            }
            show(month, date.get(ChronoField.MONTH_OF_YEAR));
            show(year, date.get(ChronoField.YEAR));
        }
        super.encodeBegin(faces);
    }

    /** Day (if asked), month and year as typed, one blank between; null when nothing was sent. */
    @Override
    public @Nullable Object getSubmittedValue() {
        if (parts().allMatch(DateInput::unsent)) {
            return null;
        }
        String typed = parts().map(DateInput::typed).collect(Collectors.joining(" "));
        return typed.isBlank() ? "" : typed;
    }

    private Stream<UIInput> parts() {
        return Stream.of(day, month, year).filter(Objects::nonNull);
    }

    @Override
    protected @Nullable Object getConvertedValue(FacesContext faces, @Nullable Object submitted) {
        if (submitted == null || submitted.equals("")) {
            return null;
        }
        String[] parts = submitted.toString().split(" ", -1);
        Words words = new Catalogue().in(faces.getViewRoot().getLocale());
        String left = left(parts, words);
        if (!left.isEmpty()) {
            return wrong(faces, words.of("look.date.incomplete", attribute("label"), left));
        }
        try {
            int[] numbers = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
            int typedYear = numbers[numbers.length - 1];
            if (typedYear >= 1000 && typedYear <= 9999) {
                return numbers.length == 3
                        ? LocalDate.of(typedYear, numbers[1], numbers[0])
                        : YearMonth.of(typedYear, numbers[0]);
            }
        } catch (NumberFormatException | DateTimeException impossible) {
            // said below, as for a year of fewer than four digits
        }
        return wrong(faces, words.of("look.date.wrong", attribute("label"), attribute("example")));
    }

    /** The parts that nothing was typed in, in words; empty when there is none. */
    private static String left(String[] parts, Words words) {
        return IntStream.range(0, parts.length)
                .filter(part -> parts[part].isEmpty())
                .mapToObj(part -> words.get(NAMES.get(NAMES.size() - parts.length + part)))
                .collect(Collectors.joining(words.get("look.date.left.and")));
    }

    private String attribute(String name) {
        return Objects.toString(getAttributes().get(name), "");
    }

    /**
     * Said at the field. A page that judges all of its answers itself goes on to do so, and keeps
     * none of them: whoever errs twice is told both at once.
     */
    private @Nullable Object wrong(FacesContext faces, String text) {
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
        if (!attribute("judged").equals("true")) {
            throw new ConverterException(message);
        }
        faces.addMessage(getClientId(faces), message);
        return null;
    }

    private static boolean unsent(UIInput part) {
        return part.getSubmittedValue() == null && part.getLocalValue() == null;
    }

    private static String typed(UIInput part) {
        Object value =
                part.getSubmittedValue() == null ? part.getLocalValue() : part.getSubmittedValue();
        return Objects.toString(value, "").strip();
    }

    private static void show(@Nullable UIInput part, int number) {
        if (part != null) {
            part.setValue(String.valueOf(number));
        }
    }

    public @Nullable UIInput getDay() {
        return day;
    }

    public void setDay(@Nullable UIInput day) {
        this.day = day;
    }

    public @Nullable UIInput getMonth() {
        return month;
    }

    public void setMonth(@Nullable UIInput month) {
        this.month = month;
    }

    public @Nullable UIInput getYear() {
        return year;
    }

    public void setYear(@Nullable UIInput year) {
        this.year = year;
    }
}
