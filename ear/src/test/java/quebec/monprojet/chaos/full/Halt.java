package quebec.monprojet.chaos.full;

import quebec.monprojet.rush.Database;

/** Where the server is halted: what was done is done, and nothing after it is. */
enum Halt {
    BEFORE_THE_HEAD_IS_SIGNED(3, "quebec.monprojet.intake.RegisterRows", "write", "ENTRY"),
    BETWEEN_THE_HEAD_AND_ITS_ROWS(3, "quebec.monprojet.intake.RegisterRows", "enter", "ENTRY"),
    BEFORE_THE_COMMIT(3, "quebec.monprojet.opening.PeriodRow", "advance", "EXIT"),
    AT_THE_BEGIN_OF_THE_COMMIT(3, "", "commit", "ENTRY"),
    AT_THE_END_OF_THE_COMMIT(3, "", "commit", "EXIT"),
    BETWEEN_THE_COMMIT_AND_THE_ANSWERS(3, "quebec.monprojet.intake.Committed", "accept", "ENTRY"),
    BETWEEN_TWO_ANSWERS(20, "quebec.monprojet.intake.QuotaDesk", "reply", "ENTRY"),
    BEFORE_THE_BELL_RINGS(3, "quebec.monprojet.jms.ReceiptAnnouncer", "on", "ENTRY"),
    BETWEEN_THE_LETTER_AND_ITS_MESSAGE(
            3, "quebec.monprojet.jms.AcknowledgementListener", "onMessage", "EXIT");

    /** Whose commits are meant where the driver's connection is. */
    static final String COMMITTER = "quebec.monprojet.intake.QuotaDesk";

    static final String COMMITTING = "enter";

    private final int time;
    private final String type;
    private final String method;
    private final String where;

    /**
     * @param time which call of the method halts, from 1
     * @param type empty for the connection of the database's driver
     */
    Halt(int time, String type, String method, String where) {
        this.time = time;
        this.type = type;
        this.method = method;
        this.where = where;
    }

    String type(Database database) {
        return type.isEmpty() ? connection(database) : type;
    }

    String method() {
        return method;
    }

    /** A rule for Byteman. */
    String rule(Database database) {
        return """
        RULE halt
        CLASS %s
        METHOD %s
        AT %s
        IF %s && incrementCounter("times") == %d
        DO killJVM()
        ENDRULE
        """
                .formatted(
                        type(database),
                        method,
                        where,
                        type.isEmpty()
                                ? "callerMatches(\".*%s.%s.*\", true, true, 0, 300)"
                                        .formatted(COMMITTER, COMMITTING)
                                : "true",
                        time);
    }

    private static String connection(Database database) {
        return database == Database.POSTGRESQL
                ? "org.postgresql.jdbc.PgConnection"
                : "org.h2.jdbc.JdbcConnection";
    }
}
