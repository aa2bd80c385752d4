package quebec.monprojet.examination;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code examination_note}. */
final class NoteRows {

    private final Connection connection;

    NoteRows(Connection connection) {
        this.connection = connection;
    }

    /** The latest first. */
    List<Note> of(ApplicationNumber number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from examination_note where application = ?"
                                + " order by written_at desc, id")) {
            select.setString(1, number.value());
            return Found.all(
                    select,
                    row ->
                            new Note(
                                    row.getObject("id", UUID.class),
                                    row.getString("words"),
                                    new StaffId(row.getObject("written_by", UUID.class)),
                                    Stored.instant(row, "written_at")));
        }
    }

    /** Whether it was added now: a form that is sent twice is one note. */
    boolean add(ApplicationNumber number, UUID form, Note note) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into examination_note (id, application, form, words, written_by,"
                                + " written_at) values (?, ?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, note.id());
            insert.setString(2, number.value());
            insert.setObject(3, form);
            insert.setString(4, note.words());
            insert.setObject(5, note.by().value());
            insert.setObject(6, Stored.utc(note.at()));
            return insert.executeUpdate() == 1;
        }
    }
}
