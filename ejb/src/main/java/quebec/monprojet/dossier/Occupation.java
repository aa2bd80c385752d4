package quebec.monprojet.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.grid.SkillLevel;

/** A unit group of the National Occupational Classification of 2011, by its four digits. */
public record Occupation(@JsonValue String code) {

    /** The code may be followed by its title, as lists offer it. */
    private static final Pattern TYPED = Pattern.compile("([0-9]{4})(?![0-9]).*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Occupation {
        if (!Occupations.exist(code)) {
            throw new IllegalArgumentException("No unit group has this code");
        }
    }

    public SkillLevel level() {
        return SkillLevel.ofOccupation(code).orElseThrow();
    }

    /** The title of the unit group in this language; in English for whoever reads Spanish. */
    public String title(String language) {
        return Occupations.title(code, language);
    }

    /** The code at the beginning of what was typed; empty when there is none. */
    static Optional<Occupation> typed(@Nullable String typed) {
        Matcher code = TYPED.matcher(Text.clean(typed));
        return code.matches()
                ? Optional.of(code.group(1)).filter(Occupations::exist).map(Occupation::new)
                : Optional.empty();
    }
}
