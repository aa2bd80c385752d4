package quebec.monprojet.succession;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/**
 * The places that a person gave up. Those that came to them are receipts as any other. Nothing of
 * it goes when an account closes: whoever has an application keeps the account.
 */
@ApplicationScoped
class OwnPlaces implements OwnData {

    private static final String GIVEN_UP =
            """
            select g.application, g.place, g.cause, g.given_up_at, g.passes_at, g.restored_at
              from place_given_up g
              join selection_application a on a.number = g.application
             where a.account = ? order by g.given_up_at\
            """;

    @Inject private Database database;

    @Override
    public String name() {
        return "places";
    }

    @Override
    public JsonNode of(AccountId account) {
        return database.ask(
                "Places that were given up cannot be read",
                connection -> givenUp(connection, account));
    }

    static ArrayNode givenUp(Connection connection, AccountId account) throws SQLException {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        try (PreparedStatement select = connection.prepareStatement(GIVEN_UP)) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setObject(1, account.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ObjectNode one = all.addObject();
                    one.put("application", row.getString("application"));
                    one.put("rank", row.getInt("place"));
                    one.put("cause", row.getString("cause"));
                    one.put("givenUpAt", Stored.instant(row, "given_up_at").toString());
                    one.put("passesAt", Stored.instant(row, "passes_at").toString());
                    OwnData.putKnown(one, "restoredAt", Stored.optionalInstant(row, "restored_at"));
                }
            }
        }
        return all;
    }
}
