package quebec.monprojet.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.time.Stored;

/** Conversations and their messages, in the caller's transaction. */
@ApplicationScoped
class ConversationRows {

    private static final String OPEN =
            "insert into conversation (application, account, opened_at) values (?, ?, ?)"
                    + " on conflict do nothing";

    private static final String HOLD =
            "select application from conversation where application = ? for update";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject private Database database;

    /** Opens the conversation if need be, and holds it until the end of the transaction. */
    void hold(OwnApplication application, Instant now) {
        database.change(
                "A conversation cannot be held",
                connection -> {
                    try (PreparedStatement open = connection.prepareStatement(OPEN)) {
                        open.setString(1, application.number().value());
                        open.setObject(2, application.account().value());
                        open.setObject(3, Stored.utc(now));
                        open.executeUpdate();
                    }
                    try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
                        hold.setString(1, application.number().value());
                        hold.executeQuery().close();
                    }
                });
    }

    Optional<MessageRow> of(ApplicationNumber number, UUID form) {
        return em.createQuery(
                        "select m from MessageRow m where m.application = :number and m.form = :form",
                        MessageRow.class)
                .setParameter("number", number.value())
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    Optional<MessageRow> of(MessageId id) {
        return Optional.ofNullable(em.find(MessageRow.class, id.value()));
    }

    int written(ApplicationNumber number, Way way, LocalDate day) {
        return Math.toIntExact(
                em.createQuery(
                                "select count(m) from MessageRow m where m.application = :number"
                                        + " and m.way = :way and m.sentOn = :day",
                                Long.class)
                        .setParameter("number", number.value())
                        .setParameter("way", way)
                        .setParameter("day", day)
                        .getSingleResult());
    }

    /** The oldest first. */
    List<MessageRow> all(ApplicationNumber number) {
        return em.createQuery(
                        "select m from MessageRow m where m.application = :number"
                                + " order by m.receivedAt, m.id",
                        MessageRow.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    /** Of what the office wrote, how much the person has not opened. */
    long unread(ApplicationNumber number) {
        return em.createQuery(
                        "select count(m) from MessageRow m where m.application = :number"
                                + " and m.way = :way and m.readAt is null",
                        Long.class)
                .setParameter("number", number.value())
                .setParameter("way", Way.TO_PERSON)
                .getSingleResult();
    }

    List<Unanswered> unanswered(int most) {
        return database.ask(
                "Messages cannot be read", connection -> new UnansweredRows(connection).all(most));
    }

    Set<String> unanswered(Collection<String> applications) {
        return database.ask(
                "Messages cannot be read",
                connection -> new UnansweredRows(connection).among(applications));
    }

    /** Everything written that way is read from now on, if it was not before. */
    void read(ApplicationNumber number, Way way, @Nullable StaffId by, Instant now) {
        database.change(
                "Messages cannot be marked as read",
                connection -> new ReadingRows(connection).read(number, way, by, now));
    }

    void add(MessageRow row) {
        em.persist(row);
    }
}
