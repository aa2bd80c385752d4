package quebec.monprojet.intake;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Many rows for one statement, which takes each column as an array ({@code unnest}). */
record Columns<T>(Connection connection, List<T> rows) {

    Array texts(Function<T, String> value) throws SQLException {
        return column("varchar", value, String[]::new);
    }

    Array integers(Function<T, Integer> value) throws SQLException {
        return column("integer", value, Integer[]::new);
    }

    Array longs(Function<T, Long> value) throws SQLException {
        return column("bigint", value, Long[]::new);
    }

    Array booleans(Function<T, Boolean> value) throws SQLException {
        return column("boolean", value, Boolean[]::new);
    }

    Array uuids(Function<T, UUID> value) throws SQLException {
        return column("uuid", value, UUID[]::new);
    }

    Array bytes(Function<T, byte[]> value) throws SQLException {
        return column("bytea", value, byte[][]::new);
    }

    private <V> Array column(String type, Function<T, V> value, IntFunction<V[]> room)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray(room));
    }
}
