package quebec.monprojet.web.bureau.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.bureau.Typed;

/** From when to when a period would be open, as a form holds it: Montréal's days and hours. */
public final class ClockWindow {

    private @Nullable LocalDate opens;
    private String opensHour = "";
    private @Nullable LocalDate closes;
    private String closesHour = "";

    /** The opening, or empty when {@code desk} has said at the field what is wrong with it. */
    Optional<Instant> opensAt(OpeningDesk desk) {
        return desk.instant("opens", opens, opensHour);
    }

    /** The closing, or empty when {@code desk} has said at the field what is wrong with it. */
    Optional<Instant> closesAt(OpeningDesk desk) {
        return desk.instant("closes", closes, closesHour);
    }

    boolean isWithoutEnd() {
        return closes == null && closesHour.isBlank();
    }

    public @Nullable LocalDate getOpens() {
        return opens;
    }

    public void setOpens(@Nullable LocalDate opens) {
        this.opens = opens;
    }

    public String getOpensHour() {
        return opensHour;
    }

    public void setOpensHour(@Nullable String hour) {
        this.opensHour = Typed.line(hour);
    }

    public @Nullable LocalDate getCloses() {
        return closes;
    }

    public void setCloses(@Nullable LocalDate closes) {
        this.closes = closes;
    }

    public String getClosesHour() {
        return closesHour;
    }

    public void setClosesHour(@Nullable String hour) {
        this.closesHour = Typed.line(hour);
    }
}
