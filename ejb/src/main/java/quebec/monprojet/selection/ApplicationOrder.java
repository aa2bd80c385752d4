package quebec.monprojet.selection;

/** What a worklist may be ordered by; applications that are equal in it follow their numbers. */
public enum ApplicationOrder {
    RECEIVED("received_at"),
    NUMBER("period %1$s, rank"),
    NAME("name_key"),
    BIRTH_DATE("birth_date"),
    COUNTRY("country"),
    STREAM("stream"),
    STATUS("status");

    private final String columns;

    ApplicationOrder(String columns) {
        this.columns = columns;
    }

    String clause(boolean ascending) {
        String way = ascending ? "asc" : "desc";
        return " order by " + columns.formatted(way) + " " + way + ", number " + way;
    }
}
