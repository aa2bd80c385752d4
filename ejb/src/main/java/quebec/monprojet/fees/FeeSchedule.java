package quebec.monprojet.fees;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;
import quebec.monprojet.time.Montreal;

/** The tariffs by year. What counts is the year in which an application was filed, in Montréal. */
public final class FeeSchedule {

    private static final int SCHEMA = 1;

    private final NavigableMap<Integer, Tariff> byYear = new TreeMap<>();

    private FeeSchedule() {}

    /**
     * Reads a schedule.
     *
     * @throws IllegalArgumentException for anything but a whole schedule of this form
     */
    public static FeeSchedule read(String json) {
        FeeSchedule schedule = new FeeSchedule();
        try {
            JsonNode document = new ObjectMapper().readTree(json);
            if (document.path("schema").asInt() != SCHEMA) {
                throw new IllegalArgumentException("A schedule of fees of another form");
            }
            document.required("tariffs").forEach(schedule::add);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The schedule of fees is not JSON", e);
        }
        if (schedule.byYear.isEmpty()) {
            throw new IllegalArgumentException("The schedule of fees is empty");
        }
        return schedule;
    }

    private void add(JsonNode said) {
        int year = (int) whole(said, "year");
        Tariff tariff =
                new Tariff(
                        year,
                        Money.dollars(whole(said, "applicant")),
                        Money.dollars(whole(said, "spouse")),
                        Money.dollars(whole(said, "dependant")),
                        said.required("confirmed").booleanValue());
        if (byYear.put(year, tariff) != null) {
            throw new IllegalArgumentException("Two tariffs for " + year);
        }
    }

    private static long whole(JsonNode said, String name) {
        JsonNode number = said.required(name);
        if (!number.isIntegralNumber() || number.longValue() < 1) {
            throw new IllegalArgumentException("Not a whole amount: " + name);
        }
        return number.longValue();
    }

    /**
     * The tariff of an application filed at an instant. Where that of its year is not established
     * it is the latest earlier one, to be confirmed.
     */
    public Tariff on(Instant filedAt) {
        int year = Montreal.day(filedAt).getYear();
        var known = byYear.floorEntry(year);
        return (known == null ? byYear.firstEntry() : known).getValue().standingInFor(year);
    }
}
