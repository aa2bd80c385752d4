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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/** A calendar date typed as day, month and year; its value is a {@link LocalDate}. */
@FacesComponent("look.Date")
public class DateInput extends UIInput implements NamingContainer {

    private @Nullable UIInput day;
    private @Nullable UIInput month;
    private @Nullable UIInput year;

    @Override
    public String getFamily() {
        return UINamingContainer.COMPONENT_FAMILY;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (isValid() && getSubmittedValue() == null && getValue() instanceof LocalDate date) {
            show(day, date.getDayOfMonth());
            show(month, date.getMonthValue());
            show(year, date.getYear());
        }
        super.encodeBegin(faces);
    }

    /** Day, month and year as typed, with one blank between; null when nothing was sent. */
    @Override
    public @Nullable Object getSubmittedValue() {
        if (Stream.of(day, month, year).allMatch(DateInput::unsent)) {
            return null;
        }
        String typed = typed(day) + " " + typed(month) + " " + typed(year);
        return typed.isBlank() ? "" : typed;
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
            throw wrong(words.of("look.date.incomplete", attribute("label"), left));
        }
        try {
            int[] numbers = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
            if (numbers.length == 3 && numbers[2] >= 1000 && numbers[2] <= 9999) {
                return LocalDate.of(numbers[2], numbers[1], numbers[0]);
            }
        } catch (NumberFormatException | DateTimeException impossible) {
            // said below, as for a year of fewer than four digits
        }
        throw wrong(words.of("look.date.wrong", attribute("label"), attribute("example")));
    }

    /** The parts that nothing was typed in, in words; empty when there is none. */
    private static String left(String[] parts, Words words) {
        List<String> names =
                List.of("look.date.left.day", "look.date.left.month", "look.date.left.year");
        return IntStream.range(0, Math.min(parts.length, names.size()))
                .filter(part -> parts[part].isEmpty())
                .mapToObj(part -> words.get(names.get(part)))
                .collect(Collectors.joining(words.get("look.date.left.and")));
    }

    private String attribute(String name) {
        return Objects.toString(getAttributes().get(name), "");
    }

    private static ConverterException wrong(String text) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    private static boolean unsent(@Nullable UIInput part) {
        return part == null || (part.getSubmittedValue() == null && part.getLocalValue() == null);
    }

    private static String typed(@Nullable UIInput part) {
        if (part == null) {
            return "";
        }
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
