package quebec.monprojet.letterbook;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.letterbook.Block.Shape;
import quebec.monprojet.letterbook.Block.Span;
import quebec.monprojet.opening.PeriodNumber;

/** A letter for tests. */
final class Written {

    static final Instant NOW = Instant.parse("2026-03-01T15:00:00Z");
    static final AccountId ACCOUNT =
            new AccountId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    private Written() {}

    static ApplicationNumber application(int rank) {
        return new ApplicationNumber(new PeriodNumber("2026-1"), new Rank(rank));
    }

    static LetterContent content(int serial) {
        return new LetterContent(
                new LetterNumber(2026, serial),
                OfficialKind.GENERAL,
                1,
                application(serial),
                NOW,
                List.of(
                        new LetterContent.Text(
                                Language.EN,
                                "About <you>",
                                List.of(
                                        new Block(
                                                Shape.PARAGRAPH,
                                                List.of(
                                                        List.of(
                                                                new Span("Dear ", false),
                                                                new Span("O'Brien & “co”", true)))),
                                        new Block(
                                                Shape.PARAGRAPH,
                                                List.of(
                                                        List.of(
                                                                new Span(
                                                                        "Il manque un diplôme.",
                                                                        false,
                                                                        Language.FR)))))),
                        new LetterContent.Text(
                                Language.FR,
                                "À votre sujet",
                                List.of(
                                        new Block(
                                                Shape.HEADING,
                                                List.of(List.of(new Span("Titre", false)))),
                                        new Block(
                                                Shape.LIST,
                                                List.of(
                                                        List.of(new Span("un", false)),
                                                        List.of(new Span("deux", false))))))));
    }

    /** Writes it with the next number of its year. */
    static OfficialLetterId letter(Connection database, String cause) throws SQLException {
        OfficialLetterRows rows = new OfficialLetterRows(database);
        OfficialLetterId id = new OfficialLetterId(UUID.randomUUID());
        int serial = rows.hold(2026) + 1;
        rows.add(
                id,
                VerificationCode.drawn(new SecureRandom()),
                ACCOUNT,
                new Cause(cause),
                content(serial));
        return id;
    }

    static void applicant(Connection database, int rank, String status) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement(
                        "insert into selection_application (number, period, rank, dossier, account,"
                                + " family_name, given_names, name_key, birth_date, country, stream,"
                                + " status, received_at, version, in_status_since)"
                                + " values (?, '2026-1', ?, random_uuid(), random_uuid(), 'Tremblay',"
                                + " 'Zoé', 'tremblay zoe', date '1990-01-01', 'FR', 'CAPPED', ?,"
                                + " current_timestamp, 0, current_timestamp)")) {
            insert.setString(1, application(rank).value());
            insert.setInt(2, rank);
            insert.setString(3, status);
            insert.executeUpdate();
        }
    }
}
