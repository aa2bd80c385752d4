package quebec.monprojet.web.bureau.bench;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.bench.ApplicationFilter;
import quebec.monprojet.bench.WorkFilter;
import quebec.monprojet.bench.WorkFilter.Deadline;
import quebec.monprojet.bench.WorkFilter.Progress;
import quebec.monprojet.bench.WorkFilter.Whose;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;

/**
 * What a member searches for, kept in their session: a name that is searched for belongs into no
 * address, where histories and logs would keep it.
 */
@Named
@SessionScoped
public class Search implements Serializable {

    private static final WorkFilter EVERYTHING_PENDING =
            new WorkFilter(
                    ApplicationFilter.ALL, Whose.ANYBODY, Progress.PENDING, Deadline.ANY, null);

    private String number = "";
    private String name = "";
    private @Nullable LocalDate birthDate;
    private String country = "";
    private @Nullable Stream stream;
    private String period = "";
    private @Nullable Status status;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private Progress progress = Progress.PENDING;
    private Deadline deadline = Deadline.ANY;
    private @Nullable Integer stratum;
    private String holder = "";

    /** Both days of the span count, in Montréal. */
    WorkFilter filter() {
        return new WorkFilter(
                new ApplicationFilter(
                        number,
                        name,
                        birthDate,
                        country,
                        stream,
                        period,
                        status,
                        morning(from),
                        morning(to == null ? null : to.plusDays(1))),
                Holders.read(holder),
                progress,
                deadline,
                stratum);
    }

    void forget() {
        take(EVERYTHING_PENDING);
    }

    /** Searches by this from now on. */
    void take(WorkFilter filter) {
        ApplicationFilter application = filter.application();
        number = application.number();
        name = application.name();
        birthDate = application.birthDate();
        country = application.country();
        stream = application.stream();
        period = application.period();
        status = application.status();
        from = day(application.from());
        LocalDate end = day(application.before());
        to = end == null ? null : end.minusDays(1);
        progress = filter.progress();
        deadline = filter.deadline();
        stratum = filter.stratum();
        holder = Holders.word(filter.whose());
    }

    boolean isFiltered() {
        return !filter().equals(EVERYTHING_PENDING);
    }

    /** Whether more was asked than the fields that are always there. */
    boolean isNarrowed() {
        WorkFilter asked = filter();
        ApplicationFilter brief = ApplicationFilter.of(number, name);
        return !asked.equals(new WorkFilter(brief, Whose.ANYBODY, progress, Deadline.ANY, null));
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : Montreal.day(instant);
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

    public Progress getProgress() {
        return progress;
    }

    public void setProgress(@Nullable Progress progress) {
        this.progress = Objects.requireNonNullElse(progress, Progress.ANY);
    }

    public Deadline getDeadline() {
        return deadline;
    }

    public void setDeadline(@Nullable Deadline deadline) {
        this.deadline = Objects.requireNonNullElse(deadline, Deadline.ANY);
    }

    public @Nullable Integer getStratum() {
        return stratum;
    }

    public void setStratum(@Nullable Integer stratum) {
        this.stratum = stratum;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(@Nullable String holder) {
        this.holder = text(holder);
    }
}
