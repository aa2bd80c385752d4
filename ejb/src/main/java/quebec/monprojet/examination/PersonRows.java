package quebec.monprojet.examination;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.PersonKey;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.examination.LinkedFile.By;
import quebec.monprojet.examination.LinkedFile.Tie;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Stored;

/** Table {@code examination_person}. */
final class PersonRows {

    /** Two questions put together, for each goes by an index of its own. */
    private static final String LINKED =
            """
            select a.number, a.family_name, a.given_names, a.status, a.received_at,
                   t.here, t.there, max(t.by_names) as by_names, max(t.by_passport) as by_passport
              from (select p.application, o.person as mine, p.person as theirs,
                           o.person_role as here, p.person_role as there,
                           1 as by_names, 0 as by_passport
                      from examination_person o
                      join examination_person p on p.bearer = o.bearer
                     where o.application = ? and p.application <> o.application
                    union all
                    select p.application, o.person, p.person, o.person_role, p.person_role, 0, 1
                      from examination_person o
                      join examination_person p on p.passport = o.passport
                     where o.application = ? and p.application <> o.application) t
              join selection_application a on a.number = t.application
             group by a.number, a.family_name, a.given_names, a.status, a.received_at,
                      t.mine, t.theirs, t.here, t.there
             order by a.received_at desc, a.number, t.here, t.there
             fetch first ? rows only\
            """;

    private static final String MISSING =
            """
            select a.number from selection_application a
             where a.received_at >= ?
               and not exists (select 1 from examination_person p where p.application = a.number)
             order by a.received_at
             fetch first ? rows only\
            """;

    private final Connection connection;

    PersonRows(Connection connection) {
        this.connection = connection;
    }

    boolean knows(ApplicationNumber number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select 1 from examination_person where application = ?"
                                + " fetch first 1 rows only")) {
            select.setString(1, number.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** However often and from wherever it is said, each is there once. */
    void add(ApplicationNumber number, List<PersonMark> persons) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into examination_person (application, person, person_role, bearer,"
                                + " passport) values (?, ?, ?, ?, ?) on conflict do nothing")) {
            for (PersonMark mark : persons) {
                insert.setString(1, number.value());
                insert.setString(2, mark.person());
                insert.setString(3, mark.role().name());
                insert.setString(4, hex(mark.likeness().bearer()));
                insert.setString(5, hex(mark.likeness().passport()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static @Nullable String hex(@Nullable PersonKey key) {
        return key == null ? null : key.hex();
    }

    /** Received since then and not looked at yet, oldest first. */
    List<ApplicationNumber> missing(Instant since, int most) throws SQLException {
        List<ApplicationNumber> missing = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(MISSING)) {
            select.setObject(1, Stored.utc(since));
            select.setInt(2, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ApplicationNumber.parse(row.getString(1)).ifPresent(missing::add);
                }
            }
        }
        return missing;
    }

    /** The latest received first; each with all its ties. */
    List<LinkedFile> linked(ApplicationNumber number, int most) throws SQLException {
        Map<String, LinkedFile> linked = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(LINKED)) {
            select.setString(1, number.value());
            select.setString(2, number.value());
            select.setInt(3, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    linked.merge(row.getString("number"), file(row), PersonRows::together);
                }
            }
        }
        return List.copyOf(linked.values());
    }

    private static LinkedFile file(ResultSet row) throws SQLException {
        Tie tie =
                new Tie(
                        Who.Role.valueOf(row.getString("here")),
                        Who.Role.valueOf(row.getString("there")),
                        By.of(row.getInt("by_names") > 0, row.getInt("by_passport") > 0));
        return new LinkedFile(
                ApplicationNumber.parse(row.getString("number")).orElseThrow(),
                row.getString("family_name"),
                row.getString("given_names"),
                Status.valueOf(row.getString("status")),
                Stored.instant(row, "received_at"),
                List.of(tie));
    }

    private static LinkedFile together(LinkedFile one, LinkedFile more) {
        List<Tie> ties = new ArrayList<>(one.ties());
        ties.addAll(more.ties());
        return new LinkedFile(
                one.number(),
                one.familyName(),
                one.givenNames(),
                one.status(),
                one.receivedAt(),
                ties);
    }
}
