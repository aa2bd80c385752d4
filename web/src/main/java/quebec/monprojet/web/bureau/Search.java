package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.selection.ApplicationFilter;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;

/**
 * What a member searches for, kept in their session: a name that is searched for belongs into no
 * address, where histories and logs would keep it.
 */
@Named
@SessionScoped
public class Search implements Serializable {

    private String number = "";
    private String name = "";
    private @Nullable LocalDate birthDate;
    private String country = "";
    private @Nullable Stream stream;
    private String period = "";
    private @Nullable Status status;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** Both days of the span count, in Montréal. */
    ApplicationFilter filter() {
        return new ApplicationFilter(
                number,
                name,
                birthDate,
                country,
                stream,
                period,
                status,
                morning(from),
                morning(to == null ? null : to.plusDays(1)));
    }

    void forget() {
        number = "";
        name = "";
        birthDate = null;
        country = "";
        stream = null;
        period = "";
        status = null;
        from = null;
        to = null;
    }

    private static @Nullable Instant morning(@Nullable LocalDate day) {
        return day == null ? null : Montreal.startOf(day);
    }

    private static String text(@Nullable String typed) {
        String text = Objects.requireNonNullElse(typed, "").strip();
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = text(number);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = text(name);
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = text(country);
    }

    public @Nullable Stream getStream() {
        return stream;
    }

    public void setStream(@Nullable Stream stream) {
        this.stream = stream;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = text(period);
    }

    public @Nullable Status getStatus() {
        return status;
    }

    public void setStatus(@Nullable Status status) {
        this.status = status;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
