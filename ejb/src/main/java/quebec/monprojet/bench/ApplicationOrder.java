package quebec.monprojet.bench;

/** What a worklist may be ordered by; applications that are equal in it follow their numbers. */
public enum ApplicationOrder {
    /** The order of processing in force, and within a stratum the instant of reception. */
    PRIORITY("a.stratum %1$s, a.received_at"),
    /** Those without a last day come last. */
    DEADLINE("coalesce(" + WorklistRows.DUE + ", date '9999-12-31')"),
    /** How long it has stood where it stands, the longest first. */
    AGE("a.in_status_since"),
    RECEIVED("a.received_at"),
    NUMBER("a.period %1$s, a.rank"),
    NAME("a.name_key"),
    BIRTH_DATE("a.birth_date"),
    COUNTRY("a.country"),
    STREAM("a.stream"),
    STATUS("a.status");

    private final String columns;

    ApplicationOrder(String columns) {
        this.columns = columns;
    }

    String clause(boolean ascending) {
        String way = ascending ? "asc" : "desc";
        return " order by " + columns.formatted(way) + " " + way + ", a.number " + way;
    }
}
