package quebec.monprojet.web.look;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.time.WrittenDay;
import quebec.monprojet.web.texts.Catalogue;

/** {@code <l:day/>}: a day in one field, as browsers send it; of years that can be kept. */
@FacesConverter("look.Day")
public class DayConverter implements Converter<LocalDate> {

    private static final String EXAMPLE = "2027-03-27";

    @Override
    public @Nullable LocalDate getAsObject(
            FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return WrittenDay.read(typed).orElseThrow(() -> wrong(faces, field));
    }

    private static ConverterException wrong(FacesContext faces, UIComponent field) {
        String label = Objects.toString(field.getAttributes().get("label"), "");
        String text =
                new Catalogue()
                        .in(faces.getViewRoot().getLocale())
                        .of("look.date.wrong", label, EXAMPLE);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
