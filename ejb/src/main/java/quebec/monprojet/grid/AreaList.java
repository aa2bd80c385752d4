package quebec.monprojet.grid;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list of areas of training for applications filed from a day on. It has two parts: the same
 * diploma can stand in one section when Québec gave or recognises it and in another when it is
 * foreign.
 *
 * @param demonstration whether its entries only show the form: no point may rest on them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AreaList(
        LocalDate effectiveFrom, Certainty certainty, boolean demonstration, List<Area> areas) {

    /**
     * One area.
     *
     * @param quebec its section in Part I, diplomas of Québec or recognised; null when not listed
     * @param foreign its section in Part II; null when not listed
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Area(
            String code,
            Map<String, String> names,
            @Nullable TrainingSection quebec,
            @Nullable TrainingSection foreign) {

        public Area {
            names = Map.copyOf(names);
            if (!names.containsKey("fr")) {
                throw new IllegalArgumentException("Area " + code + " has no French name");
            }
        }

        /** In this language, or in French, which is the text. */
        public String name(String language) {
            return Objects.requireNonNull(names.getOrDefault(language, names.get("fr")));
        }

        /** Empty when the part that the diploma belongs to does not list the area. */
        public Optional<TrainingSection> section(boolean fromQuebec) {
            return Optional.ofNullable(fromQuebec ? quebec : foreign);
        }
    }

    public AreaList {
        Objects.requireNonNull(effectiveFrom);
        Objects.requireNonNull(certainty);
        areas = List.copyOf(areas);
        if (areas.stream().map(Area::code).distinct().count() < areas.size()) {
            throw new IllegalArgumentException("Each area has a code of its own");
        }
    }

    public Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** The area that bears this name in one of its languages, whatever its case. */
    public Optional<Area> named(String name) {
        return areas.stream()
                .filter(area -> area.names().values().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }
}
