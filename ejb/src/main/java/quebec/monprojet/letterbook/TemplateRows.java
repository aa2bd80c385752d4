package quebec.monprojet.letterbook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code letterbook_template}. */
final class TemplateRows {

    private final Connection connection;

    TemplateRows(Connection connection) {
        this.connection = connection;
    }

    /** All versions of all kinds, the latest first. */
    List<Template> all() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from letterbook_template order by kind, version desc")) {
            return templates(select);
        }
    }

    /** The latest first. */
    List<Template> of(OfficialKind kind) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from letterbook_template where kind = ? order by version desc")) {
            select.setString(1, kind.name());
            return templates(select);
        }
    }

    /** The one that a run writes from. */
    Template version(LetterRun run) throws SQLException {
        return of(run.kind()).stream()
                .filter(template -> template.version() == run.version())
                .findFirst()
                .orElseThrow();
    }

    Optional<Template> inForce(OfficialKind kind, Instant at) throws SQLException {
        return of(kind).stream().filter(template -> template.holds(at)).findFirst();
    }

    /** Whether it stands there now: somebody else may have drafted the next version meanwhile. */
    boolean add(
            OfficialKind kind, int version, Map<Language, Wording> wordings, StaffId by, Instant at)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into letterbook_template (subject_fr, body_fr, subject_en, body_en,"
                                + " subject_es, body_es, drafted_by, drafted_at, kind, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
            return changes(insert, kind, version, wordings, by, at);
        }
    }

    /** Whether it was still the draft that was written at that instant. */
    boolean rewrite(
            OfficialKind kind,
            int version,
            Instant read,
            Map<Language, Wording> wordings,
            StaffId by,
            Instant at)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_template set subject_fr = ?, body_fr = ?, subject_en = ?,"
                                + " body_en = ?, subject_es = ?, body_es = ?, drafted_by = ?,"
                                + " drafted_at = ? where kind = ? and version = ?"
                                + " and in_force_from is null and drafted_at = ?")) {
            update.setObject(11, Stored.utc(read));
            return changes(update, kind, version, wordings, by, at);
        }
    }

    private static boolean changes(
            PreparedStatement statement,
            OfficialKind kind,
            int version,
            Map<Language, Wording> wordings,
            StaffId by,
            Instant at)
            throws SQLException {
        int next = 1;
        for (Language language : Language.values()) {
            Wording wording = Objects.requireNonNull(wordings.get(language));
            statement.setString(next++, wording.subject());
            statement.setString(next++, wording.body());
        }
        statement.setObject(next++, by.value());
        statement.setObject(next++, Stored.utc(at));
        statement.setString(next++, kind.name());
        statement.setInt(next, version);
        return statement.executeUpdate() == 1;
    }

    /** Whether it was a draft of somebody else's, and the one that was read. */
    boolean approve(Template read, StaffId by, Instant at, Instant from) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_template set approved_by = ?, approved_at = ?,"
                                + " in_force_from = ? where kind = ? and version = ?"
                                + " and in_force_from is null and drafted_at = ?"
                                + " and drafted_by <> ?")) {
            update.setObject(1, by.value());
            update.setObject(2, Stored.utc(at));
            update.setObject(3, Stored.utc(from));
            update.setString(4, read.kind().name());
            update.setInt(5, read.version());
            update.setObject(6, Stored.utc(read.draftedAt()));
            update.setObject(7, by.value());
            return update.executeUpdate() == 1;
        }
    }

    private static List<Template> templates(PreparedStatement select) throws SQLException {
        return Found.all(select, TemplateRows::template);
    }

    private static Template template(ResultSet row) throws SQLException {
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String code = language.code();
            wordings.put(
                    language,
                    new Wording(row.getString("subject_" + code), row.getString("body_" + code)));
        }
        return new Template(
                OfficialKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                wordings,
                staff(row, "drafted_by"),
                Stored.instant(row, "drafted_at"),
                staff(row, "approved_by"),
                Stored.optionalInstant(row, "approved_at"),
                Stored.optionalInstant(row, "in_force_from"));
    }

    static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        UUID member = row.getObject(column, UUID.class);
        return member == null ? null : new StaffId(member);
    }
}
