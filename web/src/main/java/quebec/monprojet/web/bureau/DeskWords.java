package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Role;
import quebec.monprojet.account.StaffView;
import quebec.monprojet.correspondence.LetterKind;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.fees.Refund;
import quebec.monprojet.selection.ApplicationLine;
import quebec.monprojet.selection.ContestationFile;
import quebec.monprojet.selection.ContestationLine;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.dossier.Readout;
import quebec.monprojet.web.texts.Texts;

/** How the back office says codes, states and instants: in French, short enough for a column. */
@Named("desk")
@RequestScoped
public class DeskWords {

    private static final DateTimeFormatter COLUMN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(Montreal.ZONE);

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm:ss.nnnnnnnnn", Locale.ROOT).withZone(Montreal.ZONE);

    private final Texts texts;
    private final Readout readout;

    @Inject
    public DeskWords(Texts texts, Readout readout) {
        this.texts = texts;
        this.readout = readout;
    }

    @SuppressWarnings("NullAway")
    protected DeskWords() {
        this(null, null);
    }

    /** To the second, in Montréal; the column's heading says so. */
    public String instant(@Nullable Instant instant) {
        return instant == null ? "" : column(instant);
    }

    static String column(Instant instant) {
        return COLUMN.format(instant);
    }

    /** Of the day in Montréal, to the nanosecond, as the register orders. */
    public String hour(Instant instant) {
        return HOUR.format(instant);
    }

    public String day(Instant instant) {
        return day(Montreal.day(instant));
    }

    /** To the nanosecond, in Montréal, as machines read it. */
    public String exactly(@Nullable Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(Montreal.ZONE));
    }

    public String country(String code) {
        return Country.exists(code) ? new Country(code).name(Locale.CANADA_FRENCH) : code;
    }

    /** For instance {@code bureau.status.RECEIVED}; nothing for nothing. */
    public String word(String what, @Nullable Enum<?> value) {
        return value == null ? "" : texts.of("bureau." + what + "." + value.name());
    }

    /** As the copy of their data tells it to the person that it is written to. */
    public String letter(LetterKind kind) {
        return texts.of("own.code.kind." + kind.name());
    }

    /** For the colour of a stage: of all ends selection alone is green. */
    public String kind(Status status) {
        return status.isPending() ? "info" : status == Status.SELECTED ? "done" : "closed";
    }

    String step(String key, Object... arguments) {
        return texts.of("bureau.step." + key, arguments);
    }

    public String name(ApplicationLine line) {
        return name(line.familyName(), line.givenNames());
    }

    public String name(String family, @Nullable String given) {
        return given == null ? family : family + ", " + given;
    }

    public String role(Role role) {
        return word("role", role);
    }

    public String roles(StaffView member) {
        return member.roles().isEmpty()
                ? texts.of("bureau.team.roles.none")
                : member.roles().stream().map(this::role).collect(Collectors.joining(", "));
    }

    /** Money that somebody is about to send is no longer to be sent by anybody else. */
    public String standing(Refund refund) {
        return refund.takenBy() != null && refund.awaitsAnOfficer()
                ? texts.of("bureau.refund.TAKEN")
                : word("refund", refund.state());
    }

    public String standing(ContestationLine line) {
        var outcome = line.outcome();
        return outcome == null
                ? texts.of("bureau.contest.standing." + (line.read() ? "read" : "new"))
                : word("outcome", outcome);
    }

    /** The person themselves, without their family. */
    public List<Readout.Row> who(ContestationFile.Side side) {
        return side.dossier()
                .map(dossier -> readout.toOfficers(dossier.contents()))
                .map(blocks -> blocks.get(0).rows())
                .orElse(List.of());
    }

    /** Whether the side that contests says something else under this label, or nothing. */
    public boolean differs(Readout.Row row, ContestationFile file) {
        return who(file.writer()).stream()
                .noneMatch(
                        own -> own.label().equals(row.label()) && own.value().equals(row.value()));
    }

    public List<SelectItem> getStreams() {
        return items("stream", quebec.monprojet.dossier.Stream.values());
    }

    public List<SelectItem> getStatuses() {
        return items("status", Status.values());
    }

    private List<SelectItem> items(String what, Enum<?>[] values) {
        return Arrays.stream(values).map(v -> new SelectItem(v, word(what, v))).toList();
    }

    public List<String> headings() {
        return Stream.of(
                        "number",
                        "period",
                        "rank",
                        "familyName",
                        "givenNames",
                        "birthDate",
                        "country",
                        "stream",
                        "status",
                        "receivedAt",
                        "acknowledgedAt")
                .map(column -> texts.of("bureau.csv." + column))
                .toList();
    }

    public List<Object> cells(ApplicationLine line) {
        return List.of(
                line.number(),
                line.period(),
                line.rank(),
                line.familyName(),
                Objects.requireNonNullElse(line.givenNames(), ""),
                line.birthDate(),
                country(line.country()),
                word("stream", line.stream()),
                word("status", line.status()),
                line.receivedAt(),
                orNothing(line.acknowledgedAt()));
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static String day(LocalDate date) {
        return date.toString();
    }
}
