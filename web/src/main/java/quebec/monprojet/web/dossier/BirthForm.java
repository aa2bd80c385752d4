package quebec.monprojet.web.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Checked;

/** A birth as it is typed, and the sex that the passport states. */
public final class BirthForm {

    private @Nullable LocalDate date;
    private @Nullable String place;
    private @Nullable String country;
    private @Nullable String sex;

    void fill(Birth birth) {
        date = birth.date();
        place = birth.place();
        country = birth.country().code();
        sex = birth.sex().name();
    }

    public Checked<Birth> read(LocalDate today) {
        return Birth.read(date, place, country, sex, today);
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getSex() {
        return sex;
    }

    public void setSex(@Nullable String sex) {
        this.sex = sex;
    }
}
