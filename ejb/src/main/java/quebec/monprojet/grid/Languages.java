package quebec.monprojet.grid;

import java.util.Map;

/**
 * What recognised tests, not too old on the day of filing, say of a person; a skill without a
 * result is left out.
 */
public record Languages(Map<LanguageSkill, Cefr> french, Map<LanguageSkill, Benchmark> english) {

    public static final Languages UNTESTED = new Languages(Map.of(), Map.of());

    public Languages {
        french = Map.copyOf(french);
        english = Map.copyOf(english);
    }
}
