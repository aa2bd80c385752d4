package quebec.monprojet.web.bureau.bench;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.bench.Stratum;
import quebec.monprojet.dossier.Stream;

/** One row of the form of an order of processing. */
public class StratumForm {

    private String name = "";
    private @Nullable Stream stream;
    private String ground = "";
    private String countries = "";
    private @Nullable LocalDate receivedBefore;

    /** Nothing for a row that was left empty. */
    Optional<Stratum> read() {
        boolean empty =
                name.isBlank()
                        && stream == null
                        && ground.isEmpty()
                        && countries.isBlank()
                        && receivedBefore == null;
        return empty
                ? Optional.empty()
                : Optional.of(
                        new Stratum(
                                name.strip(),
                                stream,
                                ground.isEmpty() ? null : ground,
                                TypedCountries.read(countries),
                                receivedBefore));
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public @Nullable Stream getStream() {
        return stream;
    }

    public void setStream(@Nullable Stream stream) {
        this.stream = stream;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = Objects.requireNonNullElse(ground, "");
    }

    public String getCountries() {
        return countries;
    }

    public void setCountries(@Nullable String countries) {
        this.countries = Objects.requireNonNullElse(countries, "");
    }

    public @Nullable LocalDate getReceivedBefore() {
        return receivedBefore;
    }

    public void setReceivedBefore(@Nullable LocalDate receivedBefore) {
        this.receivedBefore = receivedBefore;
    }
}
