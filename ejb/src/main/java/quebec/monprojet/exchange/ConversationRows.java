package quebec.monprojet.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
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

    private static final String UNREAD =
            """
            select a.number, a.family_name, a.given_names, count(*) as unread,
                   min(m.received_at) as since
              from conversation_message m
              join selection_application a on a.number = m.application
             where m.way = 'TO_OFFICE' and m.read_at is null
             group by a.number, a.family_name, a.given_names
             order by min(m.received_at)
             fetch first ? rows only\
            """;

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

    List<Unread> unread(int most) {
        return database.ask(
                "Messages cannot be read",
                connection -> {
                    List<Unread> unread = new ArrayList<>();
                    try (PreparedStatement select = connection.prepareStatement(UNREAD)) {
                        select.setInt(1, most);
                        try (ResultSet row = select.executeQuery()) {
                            while (row.next()) {
                                unread.add(
                                        new Unread(
                                                ApplicationNumber.parse(row.getString("number"))
                                                        .orElseThrow(),
                                                row.getString("family_name"),
                                                Objects.requireNonNullElse(
                                                        row.getString("given_names"), ""),
                                                row.getLong("unread"),
                                                Stored.instant(row, "since")));
                            }
                        }
                    }
                    return unread;
                });
    }

    long unread(AccountId account) {
        return em.createQuery(
                        "select count(m) from MessageRow m, ConversationRow c"
                                + " where c.application = m.application and c.account = :account"
                                + " and m.way = :way and m.readAt is null",
                        Long.class)
                .setParameter("account", account.value())
                .setParameter("way", Way.TO_PERSON)
                .getSingleResult();
    }

    void add(MessageRow row) {
        em.persist(row);
    }
}
