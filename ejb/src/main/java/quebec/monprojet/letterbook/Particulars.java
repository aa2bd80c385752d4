package quebec.monprojet.letterbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import quebec.monprojet.account.Language;

/** What a letter says beyond its person, its application and its day. */
public interface Particulars {

    /** Nothing beyond them. */
    Particulars NONE = language -> Map.of();

    Map<Field, List<String>> in(Language language);

    /** Of these fields the words are French, whatever the language of the letter. */
    default Set<Field> french() {
        return Set.of();
    }

    /** The same, with an officer's words as its reasons, and as those of its points. */
    static Particulars inAnOfficersWords(Particulars particulars) {
        return new Particulars() {
            @Override
            public Map<Field, List<String>> in(Language language) {
                return particulars.in(language);
            }

            @Override
            public Set<Field> french() {
                return Set.of(Field.REASONS, Field.POINT_REASONS);
            }
        };
    }
}
